package cn.lawcampaign.routing.door;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import cn.lawcampaign.platform.lang.Sizes;
import cn.lawcampaign.platform.lang.Text;

/**
 * What intake shows of a report: masked text and facts. Read for one answer, never kept here.
 *
 * @param id            of the report
 * @param occurredOn    when it happened, as intake writes it, or null
 * @param paragraphs    the masked narrative
 * @param accusedPerson whom the report is about, in the reporter's words; null or empty when they gave nobody
 * @param plates        vehicles that the report names
 * @param withheld      what intake keeps back until a clerk has released it, as codes
 * @param waitsFor      code of the department whose clerks release it, or null
 * @param askedOn       the day somebody first asked for it, or null
 * @param declinedOn    the day a clerk last said no to an ask, or null; declined why not, likewise
 * @param files         what came with it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WorkingCopy(UUID id, String number, LocalDate receivedOn, String title, List<String> paragraphs,
        String place,
        String occurredOn, String accusedPerson, List<String> plates, List<Supplement> supplements,
        List<String> withheld, String waitsFor, LocalDate askedOn, LocalDate declinedOn, String declined,
        List<FileEntry> files) {

    public WorkingCopy {
        paragraphs = paragraphs == null ? List.of() : paragraphs;
        supplements = supplements == null ? List.of() : supplements;
        plates = plates == null ? List.of() : plates;
        withheld = withheld == null ? List.of() : withheld;
        files = files == null ? List.of() : files;
    }

    /**
     * What the reporter added later.
     *
     * @param waits whether it waits for a clerk; then it has no text
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Supplement(LocalDate date, String text, boolean waits) {

        /** What to read: while it waits for a clerk, that it does. */
        public Text shown() {
            return waits ? Text.of("〔待专员核对放行〕", "[waits for a clerk's release]") : Text.plain(text);
        }
    }

    /** What waits for a clerk, as words for the page. */
    public List<Text> waiting() {
        return withheld.stream().map(Withheld::part).toList();
    }

    /** Whether there is anything left that could be asked for. */
    public boolean mayAsk() {
        return !withheld.isEmpty() || files.stream().anyMatch(file -> "KEPT".equals(file.reason()));
    }

    /**
     * A file of the report.
     *
     * @param type   what it is, in Chinese; typeEn in English
     * @param size   in bytes
     * @param open   whether it can be opened
     * @param reason why not, as a code, or null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FileEntry(UUID id, String name, String type, String typeEn, long size, boolean open, String reason) {

        /** What it is and how large, for the page. */
        public Text about() {
            return Text.of(type + "，" + Sizes.of(size), typeEn + ", " + Sizes.of(size));
        }

        /** Why it can't be opened, for the page. */
        public Text why() {
            return Withheld.words(reason);
        }
    }
}

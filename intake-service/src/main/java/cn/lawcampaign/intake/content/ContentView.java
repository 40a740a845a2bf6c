package cn.lawcampaign.intake.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.lawcampaign.intake.release.Released;
import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.intake.workingcopy.MaskKind;
import cn.lawcampaign.intake.workingcopy.WorkingCopy;
import cn.lawcampaign.platform.security.Viewer;

/**
 * A working copy as it passes the door: masked words, codes, and the day of receipt without its time. While the text waits
 * for a clerk there are the codes only.
 *
 * @param id         of the report
 * @param paragraphs the masked narrative
 * @param masked     kinds of data that were taken out of it
 * @param withheld   what waits for a clerk's release, as codes: TEXT, SUPPLEMENTS, FILES
 * @param waitsFor   code of the department whose clerks release it, or null when nothing waits
 * @param askedOn    the day somebody first asked for what waits, or null
 * @param declinedOn the day a clerk last said no to an ask, unless one was granted since; null when none did
 * @param declined   why not, in the clerk's words, or null
 * @param files      what came with it, without those of an addition that is kept from this reader
 */
public record ContentView(UUID id, String number, LocalDate receivedOn, String matter, String category,
        List<String> accusedUnits, String accusedLevel, String accusedPerson, String county, String place,
        LocalDate occurredOn, List<String> plates, String title, List<String> paragraphs, List<Supplement> supplements,
        List<String> masked, List<String> withheld, String waitsFor, LocalDate askedOn, LocalDate declinedOn,
        String declined, List<FileView> files) {

    private static final WorkingCopy NOTHING = new WorkingCopy("", "", "", "", List.of(), Set.of());

    /**
     * A masked addition of the reporter's.
     *
     * @param withheld whether the text is kept from this reader; what stands in its place doesn't say why
     * @param waits    whether it waits for a clerk; then it has no text
     */
    public record Supplement(LocalDate date, String text, boolean withheld, boolean waits) {

        static final String WITHHELD = "〔此项补充依规定不在此显示，如有需要请与专项办联系〕";

        static boolean isKeptFrom(Viewer reader, Supplements.Copy copy) {
            return !Collections.disjoint(copy.accusedUnits(), reader.unitPath());
        }

        /** Not to whom it accuses, nor to those under them, even where the lead itself is theirs. */
        static Supplement of(Released.Addition addition, Viewer reader, ZoneId zone) {
            Supplements.Copy copy = addition.copy();
            boolean withheld = isKeptFrom(reader, copy);
            return new Supplement(LocalDate.ofInstant(copy.receivedAt(), zone), withheld ? WITHHELD : copy.text(),
                    withheld, !withheld && addition.waits());
        }
    }

    static ContentView of(ReportHead head, Released.Readable readable, List<FileView> files, String desk,
            Viewer reader, ZoneId zone) {
        WorkingCopy copy = readable.text().orElse(NOTHING);
        List<Supplement> supplements = readable.supplements().stream().map(s -> Supplement.of(s, reader, zone))
                .toList();
        List<String> withheld = withheld(readable, supplements, files);
        Released.Declined no = readable.declined();
        return new ContentView(head.id(), head.number(), head.receivedOn(zone), head.matter(), head.category(),
                head.accusedUnits(), head.accusedLevel(), copy.accusedPerson(), head.county(), copy.place(),
                head.occurredOn(), copy.plates(), copy.title(),
                copy.narrative().lines().filter(line -> !line.isBlank()).toList(), supplements,
                copy.withheld().stream().sorted().map(MaskKind::name).toList(), withheld,
                withheld.isEmpty() ? null : desk,
                withheld.isEmpty() || readable.asked() == null ? null : LocalDate.ofInstant(readable.asked(), zone),
                no == null ? null : LocalDate.ofInstant(no.at(), zone), no == null ? null : no.answer(), files);
    }

    private static List<String> withheld(Released.Readable readable, List<Supplement> supplements,
            List<FileView> files) {
        List<String> withheld = new ArrayList<>();
        if (readable.text().isEmpty()) {
            withheld.add("TEXT");
        }
        if (supplements.stream().anyMatch(Supplement::waits)) {
            withheld.add("SUPPLEMENTS");
        }
        if (files.stream().anyMatch(FileView::waits)) {
            withheld.add("FILES");
        }
        return withheld;
    }
}

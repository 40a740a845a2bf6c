package cn.lawcampaign.intake.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.intake.workingcopy.MaskKind;
import cn.lawcampaign.intake.workingcopy.WorkingCopy;
import cn.lawcampaign.platform.security.Viewer;

/**
 * A working copy as it passes the door: masked words, codes, and the day of receipt without its time.
 *
 * @param id         of the report
 * @param paragraphs the masked narrative
 * @param masked     kinds of data that were taken out of it
 * @param withheld   what waits for a clerk's release, as codes; nothing in reports of form and call
 * @param files      what came with it, without those of an addition that is kept from this reader
 */
public record ContentView(UUID id, String number, LocalDate receivedOn, String matter, String category,
        List<String> accusedUnits, String accusedLevel, String accusedPerson, String county, String place,
        LocalDate occurredOn, List<String> plates, String title, List<String> paragraphs, List<Supplement> supplements,
        List<String> masked, List<String> withheld, List<FileView> files) {

    /**
     * A masked addition of the reporter's.
     *
     * @param withheld whether the text is kept from this reader; what stands in its place doesn't say why
     */
    public record Supplement(LocalDate date, String text, boolean withheld) {

        static final String WITHHELD = "〔此项补充依规定不在此显示，如有需要请与专项办联系〕";

        static boolean isKeptFrom(Viewer reader, Supplements.Copy copy) {
            return !Collections.disjoint(copy.accusedUnits(), reader.unitPath());
        }

        /** Not to whom it accuses, nor to those under them, even where the lead itself is theirs. */
        static Supplement of(Supplements.Copy copy, Viewer reader, ZoneId zone) {
            boolean withheld = isKeptFrom(reader, copy);
            return new Supplement(LocalDate.ofInstant(copy.receivedAt(), zone), withheld ? WITHHELD : copy.text(),
                    withheld);
        }
    }

    static ContentView of(ReportHead head, WorkingCopy copy, List<Supplements.Copy> supplements,
            List<FileView> files, Viewer reader, ZoneId zone) {
        return new ContentView(head.id(), head.number(), LocalDate.ofInstant(head.receivedAt(), zone), head.matter(),
                head.category(), head.accusedUnits(), head.accusedLevel(), copy.accusedPerson(), head.county(),
                copy.place(), head.occurredOn(), copy.plates(), copy.title(),
                copy.narrative().lines().filter(line -> !line.isBlank()).toList(),
                supplements.stream().map(s -> Supplement.of(s, reader, zone)).toList(),
                copy.withheld().stream().sorted().map(MaskKind::name).toList(), List.of(), files);
    }
}

package cn.lawcampaign.intake.workingcopy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What agencies read of a report.
 *
 * @param withheld kinds of data that were taken out anywhere in it
 */
public record WorkingCopy(String title, String narrative, String accusedPerson, String place, List<String> plates,
        Set<MaskKind> withheld) {

    public WorkingCopy {
        plates = plates == null ? List.of() : List.copyOf(plates);
    }

    /** Masks each text of a report, plates too: people type anything into any field. */
    public static WorkingCopy of(Masking masking, String title, String narrative, String accusedPerson, String place,
            List<String> plates) {
        Masked maskedTitle = masking.mask(title);
        Masked maskedNarrative = masking.mask(narrative);
        Masked maskedPerson = masking.mask(accusedPerson);
        Masked maskedPlace = masking.mask(place);
        List<Masked> maskedPlates = plates.stream().map(masking::mask).toList();
        Set<MaskKind> withheld = EnumSet.noneOf(MaskKind.class);
        withheld.addAll(maskedTitle.kinds());
        withheld.addAll(maskedNarrative.kinds());
        withheld.addAll(maskedPerson.kinds());
        withheld.addAll(maskedPlace.kinds());
        maskedPlates.forEach(plate -> withheld.addAll(plate.kinds()));
        return new WorkingCopy(maskedTitle.text(), maskedNarrative.text(), maskedPerson.text(), maskedPlace.text(),
                maskedPlates.stream().map(Masked::text).toList(), withheld);
    }
}

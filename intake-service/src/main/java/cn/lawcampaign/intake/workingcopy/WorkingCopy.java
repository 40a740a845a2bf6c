package cn.lawcampaign.intake.workingcopy;

import java.util.EnumSet;
import java.util.Set;

/**
 * What agencies read of a report.
 *
 * @param withheld kinds of data that were taken out anywhere in it
 */
public record WorkingCopy(String title, String narrative, String accusedPerson, String place, Set<MaskKind> withheld) {

    /** Masks each text of a report. */
    public static WorkingCopy of(Masking masking, String title, String narrative, String accusedPerson, String place) {
        Masked maskedTitle = masking.mask(title);
        Masked maskedNarrative = masking.mask(narrative);
        Masked maskedPerson = masking.mask(accusedPerson);
        Masked maskedPlace = masking.mask(place);
        Set<MaskKind> withheld = EnumSet.noneOf(MaskKind.class);
        withheld.addAll(maskedTitle.kinds());
        withheld.addAll(maskedNarrative.kinds());
        withheld.addAll(maskedPerson.kinds());
        withheld.addAll(maskedPlace.kinds());
        return new WorkingCopy(maskedTitle.text(), maskedNarrative.text(), maskedPerson.text(), maskedPlace.text(),
                withheld);
    }
}

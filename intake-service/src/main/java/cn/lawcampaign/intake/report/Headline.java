package cn.lawcampaign.intake.report;

import cn.lawcampaign.platform.lang.Typed;

/** Nobody dictates a headline, nor puts one on a letter: where there is none, the first sentence serves. */
public final class Headline {

    private static final int LONGEST = 30;

    private Headline() {
    }

    /** The same entry, with a headline unless there is nothing to make one of. */
    public static ReportInput in(ReportInput typed) {
        if (!Typed.clean(typed.title()).isEmpty()) {
            return typed;
        }
        String narrative = Typed.clean(typed.narrative());
        String sentence = narrative.split("[。！？\\n]", 2)[0];
        String title = cut(sentence.isBlank() ? narrative.replace('\n', ' ') : sentence);
        return new ReportInput(title, typed.narrative(), typed.matter(), typed.category(),
                typed.accusedUnits(), typed.accusedPerson(), typed.accusedLevel(), typed.county(), typed.place(),
                typed.occurredAt(), typed.plates(), typed.identity());
    }

    private static String cut(String text) {
        return Typed.length(text) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

package cn.lawcampaign.routing.lead;

import java.util.List;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.web.Option;
import cn.lawcampaign.routing.door.WorkingCopy;

/**
 * A lead's page.
 *
 * @param why     the reasons of the latest decision as a sentence
 * @param end     whether it is concluded, and what came after
 * @param actions what this person can do now
 * @param choices for the forms that the actions need
 * @param texts   working copies, when this person has just opened them
 * @param notice  something to say first, or null
 */
public record LeadSheet(LeadCard card, Facts facts, List<ClockLine> clocks, String why, String ruleId,
        int ruleSetVersion, List<Line> timeline, End end, Actions actions, Choices choices, List<WorkingCopy> texts,
        Text notice) {

    /** The form that asks for what waits of a report. */
    public AskFields askOf(WorkingCopy copy) {
        return new AskFields(copy.id());
    }

    /** Facts as words. */
    public record Facts(String reports, String matter, String channel, String accused, String accusedLevel,
            String county, String occurredOn, boolean named, String finding) {
    }

    /**
     * A clock of the lead.
     *
     * @param tone    late, soon or calm; good once it has stopped
     * @param caution what to know of the date, or null
     */
    public record ClockLine(Text name, String on, Text words, String tone, Text caution) {
    }

    /**
     * A line of the timeline; days only, since a time of day would tell when the reporter wrote.
     *
     * @param who whoever did it, with the unit that he acted for or handed the lead to
     */
    public record Line(String on, Text what, String who, String note, String detail) {
    }

    /** @param addedLater how often the reporter added something after the conclusion */
    public record End(boolean concluded, int addedLater) {

        static End of(Lead lead, List<LeadEntry> timeline) {
            boolean over = false;
            int added = 0;
            for (LeadEntry entry : timeline) {
                added += over && entry.kind == EntryKind.SUPPLEMENTED ? 1 : 0;
                over |= entry.kind == EntryKind.CONCLUDED;
            }
            return new End(lead.state == LeadState.CONCLUDED, added);
        }
    }

    public record Actions(boolean signFor, boolean accept, boolean progress, boolean conclude, boolean assign) {

        public boolean any() {
            return signFor || accept || progress || conclude || assign;
        }
    }

    public record Choices(List<Option> findings, List<Option> units, List<Option> accusable,
            List<Option> strikable, List<Option> categories, List<Option> counties) {

        static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}

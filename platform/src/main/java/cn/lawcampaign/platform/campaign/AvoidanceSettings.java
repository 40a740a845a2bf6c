package cn.lawcampaign.platform.campaign;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who takes a lead when the unit that should is accused.
 *
 * @param escalation units by system of the accused, in order; the first that isn't avoided takes the lead
 * @param closedSystems accusations of these systems go to the closed queue only
 * @param closedQueueUnit unit whose named readers see the closed queue
 * @param closedQueueReaders user names of those readers; nobody else sees the queue
 * @param closedQueueMailboxes the readers' own mail addresses; empty where notices go to the unit's mailbox
 */
public record AvoidanceSettings(Map<SubjectSystem, List<String>> escalation, Set<SubjectSystem> closedSystems,
        String closedQueueUnit, Set<String> closedQueueReaders,
        List<String> closedQueueMailboxes) {

    public List<String> chain(SubjectSystem system) {
        return escalation.getOrDefault(system, List.of());
    }
}

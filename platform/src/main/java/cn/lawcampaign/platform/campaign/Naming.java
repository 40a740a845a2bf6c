package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * How a text names units: accused by default, spared within a frame.
 *
 * @param joiners    words between units that stand in one frame ("请市公安局和市交通运输局…")
 * @param tails      words that may follow a unit's name and belong to it ("领导")
 * @param bridges    words that may lie between a frame's word and the unit ("希望能有交警…")
 * @param misleading longer words that hold a frame's word and are none ("申请" holds "请")
 * @param frames     ways of naming a unit without accusing it
 */
public record Naming(List<String> joiners, List<String> tails, List<String> bridges, List<String> misleading,
        List<Frame> frames, Answers answers) {
}

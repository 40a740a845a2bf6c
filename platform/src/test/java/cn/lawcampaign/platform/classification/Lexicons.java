package cn.lawcampaign.platform.classification;

import java.util.List;

import cn.lawcampaign.platform.campaign.Answers;
import cn.lawcampaign.platform.campaign.KnownNames;
import cn.lawcampaign.platform.campaign.Lexicon;
import cn.lawcampaign.platform.campaign.LexiconGroup;
import cn.lawcampaign.platform.campaign.Naming;
import cn.lawcampaign.platform.campaign.Negation;

/** Small lexicons for tests of the logic; the pack's own is tested sentence by sentence. */
final class Lexicons {

    private static final Negation NEGATION = new Negation(List.of("不是", "没有", "并非", "没", "无", "从不"), 2,
            List.of("不"), List.of("是不是", "有没有", "难道不是"), List.of("故", "理由"), List.of("吗", "是什么"));

    private Lexicons() {
    }

    static Lexicon of(double threshold, double margin, List<LexiconGroup> groups) {
        return new Lexicon(threshold, margin, NEGATION, List.of("门口"), groups, List.of(),
                new Naming(List.of(), List.of(), List.of(), List.of(), List.of(),
                        new Answers(List.of(), List.of(), List.of(), List.of())),
                new KnownNames(List.of(), List.of(), List.of(), List.of()));
    }
}

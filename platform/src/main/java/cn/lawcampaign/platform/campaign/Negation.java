package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * How a text says that something is not so.
 *
 * @param words     cancel a term that follows in the same clause ("没有")
 * @param window    how many characters may lie between such a word and the term, at most
 * @param adjacent  cancel a term that follows at once ("不")
 * @param lookAlike longer words that hold a negation and are none ("是不是", "难道不是")
 * @param objects   what the negation speaks of instead of the term ("没理由扣车", "无故拦车")
 * @param questions how a clause ends that asks what it means to say ("这不是乱罚款是什么")
 */
public record Negation(List<String> words, int window, List<String> adjacent, List<String> lookAlike,
        List<String> objects, List<String> questions) {
}

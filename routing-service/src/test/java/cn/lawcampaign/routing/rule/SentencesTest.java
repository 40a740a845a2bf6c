package cn.lawcampaign.routing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Telling;
import cn.lawcampaign.routing.decision.Decision;

/**
 * Sentences as people write them, and where they must go: matter, chosen category, county and unit ({@code -} for none),
 * words, lead unit. {@code closed} is the closed queue, {@code triage} the Office's.
 */
class SentencesTest {

    /** "向", "找" and "请" don't spare a unit that is said to have done something itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "CLAIM|-|-|-|我向东丰县交警大队申请返还驾驶证，他们一直不给办|GAJ-DC",
            "CLAIM|F1|DF|-|我去找东丰县交警大队要驾驶证，他们扣了一个月不还|GAJ-DC",
            "CLAIM|F1|DF|-|由南向北方向东丰县交警大队设卡，把我的证扣了|GAJ-DC",
            "CLAIM|F1|DF|-|我申请东丰县交警大队复核事故认定，三个月没有答复|GAJ-DC",
            "CLAIM|F1|DF|-|请东丰县交警大队把驾驶证还给我|GAJ-DC",
            "ACCUSATION|E1|-|-|交警一大队民警李某收了钱，还找依法治市办的张主任打招呼压下来。|closed",
            "ACCUSATION|B2|-|-|交警一大队扣车不给手续，向督察支队送礼就放车。|YFB",
            "CLAIM|F1|DF|-|我向东丰县交警大队反映过路口违停，请安排人来疏导|DF-JJ"})
    void whoIsTurnedToMayStillBeAccused(String matter, String category, String county, String unit, String words,
            String goesTo) {
        check(matter, category, county, unit, words, goesTo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "CLAIM|F1|DF|-|县交警大队把我的驾驶证扣了一个月，没开凭证|GAJ-DC",
            "CLAIM|F1|DF|-|我根本没有闯红灯，交警非说我闯了，罚款200|GAJ-DC",
            "CLAIM|F2|DL|-|县运管所说我非法营运罚了三万，要求撤销处罚|JTJ-FZ",
            "CLAIM|F4|LS|-|派出所不给立案|GAJ-DC",
            "CLAIM|D4|LS|-|民警把我打了一顿|JCY",
            "CLAIM|F1|-|-|交警非说我闯红灯，罚款200|triage",
            "CLAIM|F1|DF|-|没有理由就给我开罚单扣分|triage",
            "CLAIM|F1|DF|-|学校门口违停，希望交警来管一管违停|DF-JJ",
            "SUGGESTION|F1|DF|-|放学时很堵，建议多派交警疏导|DF-JJ"})
    void aBodyWithoutANameIsTheCountysOwnOrNobodyKnows(String matter, String category, String county, String unit,
            String words, String goesTo) {
        check(matter, category, county, unit, words, goesTo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SUGGESTION|F1|DF|-|东丰县交警大队乱罚款，建议整改|GAJ-DC",
            "ENQUIRY|-|-|-|东丰县交警大队扣我驾驶证不开单子，合法吗？|GAJ-DC",
            "ENQUIRY|F1|DF|-|东丰县交警大队扣证不给手续，可以吗|GAJ-DC",
            "ENQUIRY|F1|DF|-|请问东丰县交警大队周六能办换证吗|DF-JJ"})
    void aSuggestionOrAQuestionMayAccuse(String matter, String category, String county, String unit, String words,
            String goesTo) {
        check(matter, category, county, unit, words, goesTo);
    }

    /** The accused is chosen: the county's transport enforcement. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "市委依法治市办：您好！县里随意扣车不给手续。|JTJ-FZ", "尊敬的依法治市办领导：县里随意扣车。|JTJ-FZ", "致市委依法治市办：县里随意扣车。|JTJ-FZ",
            "依法治市办的同志们，你们好，县里随意扣车。|JTJ-FZ", "在市委依法治市办的公众号上看到公告，县里随意扣车。|JTJ-FZ", "县里随意扣车，我打过政务服务热线反映。|JTJ-FZ",
            "县里随意扣车，多次打市长热线投诉。|JTJ-FZ", "拨打12345政务服务热线，县里随意扣车。|JTJ-FZ", "打了五次12345都没有结果，县里随意扣车。|JTJ-FZ",
            "恳请市委依法治市办、市纪委监委严肃查处。|JTJ-FZ", "拨打12345后转给县里，县里不办。|JTJ-FZ",
            "县里随意扣车，我在政务服务热线登记过，请转依法治市办。|JTJ-FZ", "响应依法治市办的号召举报，相信依法治市办会公正处理。|JTJ-FZ",
            "12345热线工作人员把我的电话给了他们|closed", "我找依法治市办反映，接待的人把我骂出来了|closed", "我打12345热线举报，接线员把我的信息告诉了对方|closed",
            "我打12345热线举报东丰县交通执法大队，接线员把我的信息告诉了对方|closed", "12345热线推诿|closed",
            "我打过市长热线，他们推诿不管。|closed", "依法治市办收了他们的钱。|closed", "不要转给依法治市办，他们是一伙的。|closed"})
    void theClosedQueueTakesWhoAccusesTheOfficeNotWhoGreetsIt(String words, String goesTo) {
        check("ACCUSATION", "B2", "DF", "DF-ZF", words, goesTo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ACCUSATION|A2|-|GAJ-JJ-1|恳请市纪委、市检察院依法查处|GAJ-DC",
            "ACCUSATION|A2|-|GAJ-JJ-1|希望市委依法治市办、市纪委监委严肃查处|GAJ-DC",
            "CLAIM|F2|-|-|请市交通运输局、市公安局联合整治客运站黑车|JTJ-ZF",
            "ACCUSATION|A2|-|GAJ-JJ-1|在市检察院路口，一大队乱罚款|GAJ-DC",
            "CLAIM|F1|-|-|市公安局门前的路口每天拥堵|GAJ-JJ",
            "CLAIM|F4|-|-|在市检察院门口被偷，已到龙山分局报案|LS-GA",
            "CLAIM|F4|LS|-|已到龙山分局报案，他们不予立案|GAJ-DC"})
    void whoIsAskedToActOrIsOnlyAPlaceKeepsItsPart(String matter, String category, String county, String unit,
            String words, String goesTo) {
        check(matter, category, county, unit, words, goesTo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ACCUSATION|F2|-|-|客运站门口有黑车天天拉客|JTJ-ZF", "ACCUSATION|-|-|-|客运站门口有黑车天天拉客|JTJ-ZF",
            "ACCUSATION|F2|-|-|客运站门口有黑车，运管的人收钱不管|triage", "ACCUSATION|F9|-|-|有人不公道|triage",
            "ACCUSATION|F1|-|-|有人在路口乱罚款|triage", "CLAIM|F1|-|-|学校门口违停|GAJ-JJ", "CLAIM|-|-|-|学校门口违停|GAJ-JJ",
            "CLAIM|-|-|-|东丰县实验小学门口违停|DF-JJ", "CLAIM|-|-|-|学校门口堵车|GAJ-JJ",
            "SUGGESTION|-|-|-|建议学校门口装电子眼抓拍违停|GAJ-JJ", "SUGGESTION|-|-|-|希望装个测速仪|GAJ-JJ",
            "SUGGESTION|-|-|-|建议设置限高杆|GAJ-JJ", "CLAIM|-|-|-|燃气公司乱收费|YFB", "CLAIM|-|-|-|停车场乱收费|GAJ-JJ",
            "CLAIM|-|-|-|公交司机态度恶劣|JTJ-ZF"})
    void aPlainMatterFollowsTheRules(String matter, String category, String county, String unit, String words,
            String goesTo) {
        check(matter, category, county, unit, words, goesTo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"这不是钓鱼执法是什么？|JCY", "难道不是钓鱼执法吗？|JCY", "是不是钓鱼执法|JCY", "这不是乱罚款是什么|GAJ-DC",
            "有没有罚款指标|YFB", "无故扣车|GAJ-DC", "无缘无故拦车|GAJ-DC", "没理由扣车|GAJ-DC", "我没超，乱罚款|GAJ-DC", "交警没来，不作为|GAJ-DC",
            "被交警打了一顿，鼻子流血|JCY", "把我打了，推倒在地|JCY", "既不打人也不骂人|GAJ-DC", "装成乘客|JCY", "态度差|GAJ-DC", "办事要请吃饭|JWJ",
            "要送红包|JWJ", "人情执法|JWJ"})
    void wordsMeanWhatTheirWritersMean(String words, String goesTo) {
        check("ACCUSATION", "-", "DF", "DF-JJ", words, goesTo);
    }

    @ParameterizedTest
    @CsvSource({"JCY,E3,JWJ", "JCY,B5,JWJ", "JCY,A1,JWJ", "JCY,E2,JWJ", "JCY,D4,JWJ", "JWJ,E3,YFB", "JWJ,B5,YFB",
            "JWJ,A1,YFB", "JWJ,E2,YFB", "JWJ,E1,YFB"})
    void procuratorateAndCommissionAreLookedIntoByOthers(String unit, String category, String goesTo) {
        check("ACCUSATION", category, "-", unit, "情况属实", goesTo);
    }

    private static void check(String matter, String category, String county, String unit, String words,
            String goesTo) {
        Telling telling = Telling.of(Matter.valueOf(matter), words).about(orNull(category)).in(orNull(county));
        Decision decision = Decided.decide(
                unit.equals("-") ? telling.told() : telling.accusing("", unit).told(), "WEB", false);
        String went = decision.closedQueue() ? "closed" : decision.triage() ? "triage" : decision.leadUnit();
        assertEquals(goesTo, went, decision.toString());
    }

    private static String orNull(String code) {
        return code.equals("-") ? null : code;
    }
}

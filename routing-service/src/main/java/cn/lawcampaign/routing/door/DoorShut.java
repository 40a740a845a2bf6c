package cn.lawcampaign.routing.door;

import java.time.Duration;
import java.util.List;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;

/** The door did not open. Nothing is lost: the page goes on without the text, and what was typed stays. */
public class DoorShut extends Exception {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final Why why;

    public DoorShut(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** @param consequence what was not done because of it, as a sentence */
    public Problem problem(Text consequence) {
        return new Problem(ProblemType.of("door-shut", 503, "登记服务未予办理，本次操作没有完成",
                "The intake service did not act on it, nothing was done",
                consequence.zh() + why.words().zh(), consequence.en() + " " + why.words().en()), List.of(),
                RETRY_AFTER);
    }

    /** Why, in words for the page. */
    public enum Why {
        /** Intake does not answer. */
        AWAY("登记服务暂时没有响应，请稍后再试；本页其他操作不受影响。",
                "The intake service does not answer at the moment, please try later; the rest of this page works."),
        /** Intake does not know this version of the lead yet. */
        BEHIND("登记服务尚未收到本线索的最新情况，请过几秒再试。",
                "The intake service has not heard of this lead's latest change yet, please try again in a few seconds."),
        /** Intake says no. */
        REFUSED("登记服务没有放行，请刷新页面核对线索现状。",
                "The intake service refused; reload the page and look at how the lead stands now.");

        private final Text words;

        Why(String zh, String en) {
            this.words = Text.of(zh, en);
        }

        public Text words() {
            return words;
        }
    }
}

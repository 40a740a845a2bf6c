package cn.lawcampaign.routing.lead;

import cn.lawcampaign.platform.lang.Text;

/** The states as people say them. */
public final class StateWords {

    private StateWords() {
    }

    public static Text of(LeadState state) {
        return switch (state) {
            case TRIAGE -> Text.of("待分办", "In triage");
            case DISPATCHED -> Text.of("待签收", "To be signed for");
            case SIGNED_FOR -> Text.of("待受理", "To be accepted");
            case ACCEPTED -> Text.of("已受理", "Accepted");
            case IN_HAND -> Text.of("在办", "In hand");
            case CONCLUDED -> Text.of("已办结", "Concluded");
        };
    }
}

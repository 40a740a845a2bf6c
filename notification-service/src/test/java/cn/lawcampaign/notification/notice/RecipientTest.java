package cn.lawcampaign.notification.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.notification.notice.Recipient.Decision;
import cn.lawcampaign.platform.campaign.SubjectSystem;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitKind;
import cn.lawcampaign.platform.campaign.UnitTree;
import cn.lawcampaign.platform.event.routing.LeadScope;

class RecipientTest {

    private static final UnitTree UNITS = new UnitTree(List.of(
            new Unit("JWJ", "纪委", "Commission", null, SubjectSystem.D, UnitKind.DISCIPLINE, null, "jwj@units.example"),
            new Unit("JCY", "检察院", "Procuratorate", null, SubjectSystem.P, UnitKind.PROCURATORATE, null,
                    "jcy@units.example")));

    @Test
    void theClosedQueuesUnitIsToldWhereNoReadersMailboxIsNamed() {
        assertEquals(List.of(new Recipient("JWJ", NoticeKind.CLOSED_QUEUE, "jwj@units.example", Decision.TELL)),
                Recipient.ofDispatch(closed("YFB"), UNITS, List.of()));
    }

    @Test
    void itsReadersAreToldOfNothingThatAccusesTheirOwnUnit() {
        assertEquals(List.of(new Recipient("JWJ", NoticeKind.CLOSED_QUEUE, null, Decision.AVOIDED)),
                Recipient.ofDispatch(closed("JWJ"), UNITS, List.of("reader@units.example")));
    }

    @Test
    void aUnitThatThePackDoesNotKnowGetsNoMail() {
        assertEquals(List.of(new Recipient("GONE", NoticeKind.DISPATCHED, null, Decision.NO_MAILBOX),
                new Recipient("JCY", NoticeKind.CO_UNIT, "jcy@units.example", Decision.TELL)),
                Recipient.ofDispatch(new LeadScope("GONE", List.of("JCY"), List.of(), false), UNITS, List.of()));
    }

    private static LeadScope closed(String avoided) {
        return new LeadScope("JWJ", List.of(), List.of(avoided), true);
    }
}

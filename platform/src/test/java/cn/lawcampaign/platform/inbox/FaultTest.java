package cn.lawcampaign.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.sql.SQLException;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.platform.event.EventEnvelope;
import cn.lawcampaign.platform.event.UnreadableEventException;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.inbox.Fault.Kind;
import cn.lawcampaign.platform.work.DatabaseException;

import javax.transaction.xa.XAException;

class FaultTest {

    @ParameterizedTest
    @CsvSource({"22021, MESSAGE", "23505, MESSAGE", "08006, AROUND", "40001, AROUND", "40P01, AROUND", "53300, AROUND",
            "57P01, AROUND", "42501, AROUND", "XX000, AROUND", ", AROUND"})
    void theSqlStateTellsWhoseFaultItIs(String state, Kind kind) {
        var wrapped = new RuntimeException("by a framework", new DatabaseException(new SQLException("secret", state)));
        assertEquals(new Fault(kind, "SQL_" + state), Fault.of(wrapped));
    }

    @Test
    void aWrongMessageIsItsOwnFault() {
        assertEquals(new Fault(Kind.MESSAGE, "NO_CHANNEL"),
                Fault.of(new RuntimeException(new MessageFault("NO_CHANNEL"))));
        assertEquals(new Fault(Kind.MESSAGE, "UNREADABLE"),
                Fault.of(new UnreadableEventException(ReportReceived.class)));
    }

    @Test
    void jsonThatDoesNotFitIsTheMessagesFault() {
        var event = new EventEnvelope(null, "ReportReceived", 1, "intake", null, "k", "[1]");
        try {
            event.as(ReportReceived.class);
        } catch (RuntimeException e) {
            assertEquals(Kind.MESSAGE, Fault.of(e).kind());
            return;
        }
        throw new AssertionError("read it");
    }

    @Test
    void theNetworkIsAroundUs() {
        assertEquals(Kind.AROUND, Fault.of(new RuntimeException(new ConnectException("10.0.0.1"))).kind());
    }

    @Test
    void aCommitThatTheDatabaseDidNotLiveToSeeIsAroundUs() {
        assertEquals(Kind.AROUND, Fault.of(new RuntimeException(new RollbackException("commit"))).kind());
        assertEquals(Kind.AROUND, Fault.of(new RuntimeException(new SystemException("begin"))).kind());
        assertEquals(Kind.AROUND, Fault.of(failedCommit(new SQLException("gone", "08006"))).kind());
    }

    @Test
    void aCommitThatTheMessageFailedIsTheMessagesFault() {
        assertEquals(new Fault(Kind.MESSAGE, "SQL_23505"), Fault.of(failedCommit(new SQLException("two", "23505"))));
        assertEquals(Kind.UNKNOWN, Fault.of(failedCommit(new NullPointerException())).kind());
    }

    private static Throwable failedCommit(Exception reason) {
        XAException resource = new XAException(XAException.XAER_RMERR);
        resource.initCause(reason);
        RollbackException failed = new RollbackException("commit");
        failed.addSuppressed(resource);
        return new RuntimeException(failed);
    }

    @Test
    void aBugIsTriedFiveTimesAndThenParkedUnderItsName() {
        Fault bug = Fault.of(new IllegalStateException("of somebody", new NullPointerException()));
        assertEquals(new Fault(Kind.UNKNOWN, "NullPointerException"), bug);
        assertFalse(Inbox.mustPark(bug, 4));
        assertTrue(Inbox.mustPark(bug, 5));
    }

    @Test
    void anOutageIsNeverParked() {
        assertFalse(Inbox.mustPark(new Fault(Kind.AROUND, "SQL_08006"), 1_000_000));
    }
}

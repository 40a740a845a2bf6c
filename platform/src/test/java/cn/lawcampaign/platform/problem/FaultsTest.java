package cn.lawcampaign.platform.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;

import org.junit.jupiter.api.Test;

import javax.transaction.xa.XAException;

class FaultsTest {

    @Test
    void aLostConnectionUnderACommitIsTheDatabaseAway() {
        assertTrue(Faults.databaseAway(failed(new RollbackException(), new SQLException("gone", "08006"))));
        assertTrue(Faults.databaseAway(failed(new HeuristicMixedException(), new SQLException("gone", "57P01"))));
    }

    @Test
    void aCommitThatGivesNoReasonIsTheDatabaseAway() {
        assertTrue(Faults.databaseAway(new RuntimeException(new RollbackException())));
        assertTrue(Faults.databaseAway(new RuntimeException(new HeuristicMixedException())));
        assertTrue(Faults.databaseAway(new RuntimeException(new SystemException())));
        assertTrue(Faults.databaseAway(new RuntimeException(new XAException(XAException.XAER_RMFAIL))));
    }

    @Test
    void aWrongValueOrABugIsNot() {
        assertFalse(Faults.databaseAway(failed(new RollbackException(), new SQLException("twice", "23505"))));
        assertFalse(Faults.databaseAway(failed(new RollbackException(), new IllegalStateException())));
        assertFalse(Faults.databaseAway(new IllegalStateException()));
    }

    @Test
    void circlesEnd() {
        Exception one = new Exception();
        Exception two = new Exception(one);
        one.addSuppressed(two);
        assertTrue(Faults.chain(one).size() == 2);
    }

    /** As Narayana and Agroal report it: the resource's exception is suppressed, and has the connection's as its cause. */
    private static Exception failed(Exception commit, Exception reason) {
        XAException resource = new XAException(XAException.XAER_RMERR);
        resource.initCause(reason);
        commit.addSuppressed(resource);
        return new RuntimeException(commit);
    }
}

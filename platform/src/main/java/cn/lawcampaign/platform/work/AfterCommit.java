package cn.lawcampaign.platform.work;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Runs something small once after the caller's transaction has committed, and not at all when it rolls back. */
@Singleton
public class AfterCommit {

    private final TransactionSynchronizationRegistry transaction;

    AfterCommit(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** @throws IllegalStateException when no transaction is active; {@code what} names the work in the message */
    public void requireTransaction(String what) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(what + " needs an active transaction");
        }
    }

    /** Wakes the worker after commit, once a transaction, however often it is asked for. */
    public void wake(Worker worker) {
        if (transaction.getResource(worker) == null) {
            transaction.putResource(worker, worker);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // nothing to prepare
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        worker.wake();
                    }
                }
            });
        }
    }
}

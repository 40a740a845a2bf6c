package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.cleaning.Cleaning;
import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.Source;
import cn.lawcampaign.intake.reporter.OwnMarks;

/** Cleans one file at a time, whoever asks, since each takes much memory. */
@ApplicationScoped
class OneCleaning {

    private final Cleaning cleaning = new Cleaning();
    private final ReentrantLock turn = new ReentrantLock(true);
    private final OwnMarks own;

    OneCleaning(OwnMarks own) {
        this.own = own;
    }

    /** @see Cleaning#clean */
    Outcome clean(UUID report, FileType type, Source original, OutputStream copy) throws IOException {
        turn.lock();
        try {
            return cleaning.clean(type, original, text -> own.masking(report).mask(text).text(), copy);
        } finally {
            turn.unlock();
        }
    }
}

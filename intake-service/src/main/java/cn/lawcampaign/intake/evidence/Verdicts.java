package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.intake.cleaning.Cleaning;
import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.cleaning.FileTypes;
import cn.lawcampaign.intake.cleaning.Kind;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.Source;
import cn.lawcampaign.intake.evidence.Evidence.State;
import cn.lawcampaign.intake.file.FileTooLargeException;
import cn.lawcampaign.intake.file.FileWriting;
import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.file.StoredFile;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.work.Jdbc;

/** What a clerk decides about a file: agencies get it as it is, not at all, or in a copy that the clerk has made. */
@ApplicationScoped
public class Verdicts {

    private static final Set<State> DECIDABLE = Set.of(State.WITHHELD, State.KEPT, State.CLEANED, State.RELEASED);

    private final Jdbc jdbc;
    private final SealedFiles files;
    private final OneCleaning cleaning;
    private final Seal seal;
    private final EvidenceConfig config;

    Verdicts(AgroalDataSource database, SealedFiles files, OneCleaning cleaning, Seal seal, EvidenceConfig config) {
        this.jdbc = new Jdbc(database);
        this.files = files;
        this.cleaning = cleaning;
        this.seal = seal;
        this.config = config;
    }

    /** Nothing that could run, or was made to harm, is ever shown as it is; a copy of it may be. */
    public static boolean mayRelease(Evidence file) {
        boolean harmless = file.kind() != Kind.PROGRAM && file.kind() != Kind.EMPTY
                && !Reason.UNSAFE.name().equals(file.reason());
        return (file.state() == State.WITHHELD || file.state() == State.KEPT) && (file.copy() != null || harmless);
    }

    public static boolean mayKeep(Evidence file) {
        return DECIDABLE.contains(file.state()) && file.state() != State.KEPT;
    }

    public static boolean mayReplace(Evidence file) {
        return DECIDABLE.contains(file.state());
    }

    /**
     * In the caller's transaction.
     *
     * @throws Problem 409 when the file is not one for it, or not any more
     */
    public void release(Evidence file) {
        requireDone(mayRelease(file), file.copy() == null
                ? "update evidence set state = 'RELEASED' where id = ? and state = ?"
                : "update evidence set state = 'CLEANED' where id = ? and state = ?", file);
    }

    /** Likewise. */
    public void keep(Evidence file) {
        requireDone(mayKeep(file), "update evidence set state = 'KEPT' where id = ? and state = ?", file);
    }

    private void requireDone(boolean may, String sql, Evidence file) {
        if (!may || jdbc.update(sql, file.id(), file.state().name()) == 0) {
            throw Problem.conflict();
        }
    }

    /**
     * Replaces what agencies get by what the clerk uploads. That is cleaned like any other file; where there is nothing that
     * could clean it, a recording for example, it is shown as the clerk made it.
     *
     * @param along done in the transaction of the change
     * @throws FileRefusedException when it can't be shown
     * @throws Problem 409 as {@link #release}
     */
    public void replace(Evidence file, InputStream content, Runnable along) throws FileRefusedException, IOException {
        SubjectKey key = seal.key(file.report());
        try (FileWriting upload = files.write(key, config.maxSize().asLongValue())) {
            content.transferTo(upload);
            StoredFile made = upload.complete();
            Source source = new StoredSource(files, made, key);
            FileType type = FileTypes.of(source);
            Reception.refuseUnfit(type, file.purpose());
            try (FileWriting copy = files.write(key, Cleaning.LARGEST)) {
                Outcome outcome = cleaning.clean(file.report(), type, source, copy);
                if (outcome instanceof Outcome.Cleaned cleaned) {
                    put(file, copy.complete(), cleaned.mediaType(), copy, along);
                } else if (((Outcome.Withheld) outcome).reason() == Reason.NO_CLEANER) {
                    put(file, made, type.mediaType(), upload, along);
                } else {
                    throw Refusals.noCopy();
                }
            }
        } catch (FileTooLargeException tooLarge) {
            throw Refusals.tooLarge(config.maxSize().asLongValue());
        }
    }

    private void put(Evidence file, StoredFile copy, String mediaType, FileWriting writing, Runnable along) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (!mayReplace(file) || jdbc.update("""
                    update evidence set state = 'CLEANED', copy = ?, copy_type = ?, copy_size = ?
                    where id = ? and state = ? and copy is not distinct from ?""", copy.id(), mediaType, copy.size(),
                    file.id(), file.state().name(), file.copy()) == 0) {
                throw Problem.conflict();
            }
            writing.keep();
            if (file.copy() != null) {
                files.delete(file.copy());
            }
            along.run();
        });
    }
}

package cn.lawcampaign.intake.cleaning;

import java.util.Optional;

/** Which files may be taken at all at a form's field. What is taken is cleaned, or withheld until a clerk has looked. */
public final class Acceptance {

    /** Why a file is not taken; the form says it in the reader's language. */
    public enum Refusal {
        /** It could run when opened: a program, a script, a page with script. */
        PROGRAM,
        /** There is nothing in it. */
        EMPTY
    }

    private Acceptance() {
    }

    /** @return empty when the file may be taken */
    public static Optional<Refusal> refusal(FileType type) {
        return switch (type.kind()) {
            case PROGRAM -> Optional.of(Refusal.PROGRAM);
            case EMPTY -> Optional.of(Refusal.EMPTY);
            default -> Optional.empty();
        };
    }
}

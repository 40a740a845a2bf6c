package cn.lawcampaign.intake.release;

import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.web.Option;

/**
 * A report on its release page.
 *
 * @param report   its id
 * @param number   in fours
 * @param seen     changes so far, to be sent with the next
 * @param texts    the report's own and its additions; none where texts don't wait
 * @param masks    what is taken out and could be left in
 * @param fixed    whether something is taken out that is the reporter's own
 * @param asks     who asked, and why
 */
public record Sheet(UUID report, String number, String channel, String receivedOn, String category, String accused,
        int seen, List<TextCase> texts, List<Option> masks, boolean fixed, List<FileCase> files, List<Asked> asks) {

    /**
     * A stretch of a text.
     *
     * @param kind what is taken out here, or null for words that stay
     */
    public record Piece(String text, Text kind) {
    }

    /** One field of a text: as it was given, and as agencies get it. */
    public record Part(Text label, List<Piece> original, List<Piece> copy) {
    }

    /**
     * A text that waits, or is released.
     *
     * @param id    "main", or the addition's id
     * @param on    day of the addition, or ""
     * @param by    who released it, or "" while it waits; likewise at
     */
    public record TextCase(String id, String on, List<Part> parts, String by, String at) {

        public boolean waits() {
            return by.isEmpty();
        }

        public boolean isMain() {
            return id.equals("main");
        }

        public String reasonField() {
            return "reason." + id;
        }
    }

    /**
     * A file.
     *
     * @param no       place among the report's files
     * @param name     as its sender called it
     * @param reason   why it is withheld, or null
     * @param decision the latest of a clerk, or null
     * @param texts    of the rest of a text, its original and its copy; of other files nothing
     */
    public record FileCase(UUID id, int no, String name, Text type, String size, Text state, String tone, Text reason,
            Decision decision, List<Part> texts, boolean mayRelease, boolean mayKeep, boolean mayReplace) {

        public String reasonField() {
            return "reason." + id;
        }

        public String replaceField() {
            return "replacement." + id;
        }
    }

    /** @param reason in the clerk's words, or "" */
    public record Decision(String by, String at, String reason) {
    }

    /** @param unit its name */
    public record Asked(String at, String unit, String by, String reason) {
    }

    public boolean waits() {
        return texts.stream().anyMatch(TextCase::waits);
    }
}

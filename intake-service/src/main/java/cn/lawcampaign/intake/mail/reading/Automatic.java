package cn.lawcampaign.intake.mail.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import cn.lawcampaign.intake.mail.reading.Verdict.Reason;

/**
 * Tells by a mail's head whether a machine wrote it (RFC 3834). Words alone never do: citizens write of automatic replies
 * too, and List-Unsubscribe alone stands in what a mailing tool sends for a person.
 */
final class Automatic {

    private static final Set<String> DAEMONS = Set.of("mailer-daemon", "postmaster", "mail-daemon", "mdaemon");
    private static final Pattern ABSENT = Pattern.compile(
            "(?i)自动回[复覆]|自動回[复復覆]|自动答[复覆]|外出(?:自动)?回复|不在办公室|auto(?:matic)?[ \\-]?(?:reply|response)|out of (?:the )?office|vacation|autoreply");
    private static final Pattern SILENT = Pattern.compile("(?i).*(?:^|[,\\s])(?:all|oof|autoreply)(?:$|[,\\s]).*");
    private static final Pattern NO_REPLY = Pattern.compile("(?i)(?:no|do-?not|dont)[-_.]?reply.*");

    private final Headers head;
    private final OwnMail own;

    Automatic(Headers head, OwnMail own) {
        this.head = head;
        this.own = own;
    }

    Optional<Reason> reason(MailAddress from, String subject) {
        if (own.sent(from, MessageIds.first(head.get("message-id")))) {
            return Optional.of(Reason.OWN);
        }
        if (isBounce(from)) {
            return Optional.of(Reason.BOUNCE);
        }
        if (isReply(subject)) {
            return Optional.of(Reason.AUTO_SUBMITTED);
        }
        if (isList()) {
            return Optional.of(Reason.LIST);
        }
        return Set.of("bulk", "junk").contains(precedence()) ? Optional.of(Reason.BULK) : Optional.empty();
    }

    /** Whether an automatic answer is unwanted, or would go to nobody. */
    boolean wantsNoAnswer(MailAddress answered) {
        return suppresses() || NO_REPLY.matcher(answered.address()).matches();
    }

    private boolean isBounce(MailAddress from) {
        String path = head.get("return-path").replaceAll("\\s", "");
        String sender = from == null ? head.get("from") : from.address();
        String local = sender.toLowerCase(Locale.ROOT).replaceAll("\\(.*|@.*|[\\s<>\"]", "");
        return path.equals("<>") || DAEMONS.contains(local) || head.has("x-failed-recipients")
                || ContentType.of(head, "").is("multipart/report");
    }

    private boolean isReply(String subject) {
        String said = head.get("auto-submitted").toLowerCase(Locale.ROOT).replaceAll("[;(\\s].*", "");
        if (!said.isEmpty() && !said.equals("no") || precedence().equals("auto_reply")
                || isSaid("x-autoreply") || isSaid("x-autorespond")) {
            return true;
        }
        boolean hinted = suppresses() || !precedence().isEmpty()
                || own.gave(MessageIds.first(head.get("in-reply-to")));
        return hinted && ABSENT.matcher(subject).find();
    }

    private boolean isSaid(String name) {
        return head.has(name) && !Set.of("no", "false", "0").contains(head.get(name).toLowerCase(Locale.ROOT));
    }

    private boolean suppresses() {
        return SILENT.matcher(head.get("x-auto-response-suppress")).matches();
    }

    /** Precedence: list, or a List-Id that is confirmed by any other field of lists. */
    private boolean isList() {
        long others = head.names().stream().filter(n -> n.startsWith("list-")
                && !n.equals("list-id") && !n.startsWith("list-unsubscribe")).count();
        boolean id = head.has("list-id");
        return precedence().equals("list") || others > 1 || others > 0 && id
                || id && (head.has("list-unsubscribe") || !precedence().isEmpty());
    }

    private String precedence() {
        return head.get("precedence").toLowerCase(Locale.ROOT);
    }
}

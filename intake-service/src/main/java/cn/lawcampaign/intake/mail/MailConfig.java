package cn.lawcampaign.intake.mail;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the mails of the e-mail channels are fetched. */
@ConfigMapping(prefix = "suite.mail")
public interface MailConfig {

    /** Whether mailboxes are polled at all; off while somebody tries the service alone. */
    @WithDefault("false")
    boolean enabled();

    /** How often each mailbox is looked into, as the scheduler reads it; {@code off} for never. */
    @WithDefault("30s")
    String poll();

    /** How long a mailbox may be out of reach before readiness says so. */
    @WithDefault("10M")
    Duration late();

    /** The server of all mailboxes that name no other. */
    Server imap();

    /** The mailboxes by the codes of their channels: {@code suite.mail.boxes.GAJ-E.password}. */
    Map<String, Box> boxes();

    /** Folder of each mailbox into which its taken mails go; made when it is missing. */
    @WithDefault("Taken")
    String taken();

    /** Largest mail that is fetched; a larger one stays in the mailbox's folder, and a clerk is told. */
    @WithDefault("50M")
    MemorySize largest();

    /** Files taken of one mail; what is left out is said to the clerk and remains in the original. */
    @WithDefault("20")
    int maxFiles();

    /** A server that speaks IMAP (RFC 3501, RFC 9051). */
    interface Server {

        Optional<String> host();

        /** 993 with TLS, else 143, when missing. */
        OptionalInt port();

        /** TLS when missing. */
        Optional<Security> security();
    }

    /** A mailbox, on its own department's server perhaps. */
    interface Box extends Server {

        /** The channel's address when missing. */
        Optional<String> user();

        Optional<String> password();
    }

    /** How the connection is kept from being read or changed on its way. */
    enum Security {
        /** Not at all: for trying out on one machine. */
        NONE(143),
        /** Begins in clear text; the login waits until it is encrypted. */
        STARTTLS(143),
        /** Encrypted from the first byte (RFC 8314). */
        TLS(993);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        public int port() {
            return port;
        }
    }
}

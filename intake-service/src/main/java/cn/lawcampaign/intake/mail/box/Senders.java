package cn.lawcampaign.intake.mail.box;

import java.util.Locale;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/** By whom mails are counted: what the mailbox reads as their sender, else the way back that its server wrote down. */
final class Senders {

    private Senders() {
    }

    /** One of a mail's addresses. */
    @FunctionalInterface
    private interface Field {
        String read() throws MessagingException;
    }

    /**
     * @return an address in lower case; "" when there is none, or it can't be read
     * @throws MessagingException when the folder is closed, so that nothing can be read of any mail
     */
    static String of(MimeMessage mail) throws MessagingException {
        String from = read(mail, () -> first(mail.getFrom()));
        String sender = from.isEmpty() ? read(mail, () -> first(mail.getSender())) : from;
        return sender.isEmpty() ? read(mail, () -> path(mail.getHeader("Return-Path", null))) : sender;
    }

    private static String read(Message mail, Field field) throws MessagingException {
        try {
            return field.read();
        } catch (MessagingException | RuntimeException e) {
            if (!mail.getFolder().isOpen()) {
                throw new MessagingException("the mailbox has closed the connection");
            }
            return "";
        }
    }

    private static String first(Address... addresses) {
        return addresses == null || addresses.length == 0 || !(addresses[0] instanceof InternetAddress address)
                || address.getAddress() == null ? "" : address.getAddress().toLowerCase(Locale.ROOT);
    }

    private static String path(String written) {
        return written == null ? "" : written.replaceAll("[<>\\s]", "").toLowerCase(Locale.ROOT);
    }
}

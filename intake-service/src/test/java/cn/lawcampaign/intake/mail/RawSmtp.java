package cn.lawcampaign.intake.mail;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, as no mail library would: broken mails come from others. */
public final class RawSmtp {

    private RawSmtp() {
    }

    /** @param raw with any line ends; dots at the beginning of lines are doubled (RFC 5321, 4.5.2) */
    public static void send(String from, String to, byte[] raw) {
        try (Socket socket = new Socket("127.0.0.1", MailServer.smtpPort())) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = socket.getOutputStream();
            answered(in, "220");
            say(out, in, "HELO mail.example", "250");
            say(out, in, "MAIL FROM:<" + from + ">", "250");
            say(out, in, "RCPT TO:<" + to + ">", "250");
            say(out, in, "DATA", "354");
            out.write(stuffed(raw));
            say(out, in, "\r\n.", "250");
            say(out, in, "QUIT", "221");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] stuffed(byte[] raw) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '.' && (i == 0 || raw[i - 1] == '\n')) {
                data.write('.');
            }
            data.write(raw[i]);
        }
        return data.toByteArray();
    }

    private static void say(OutputStream out, BufferedReader in, String line, String code) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        answered(in, code);
    }

    private static void answered(BufferedReader in, String code) throws IOException {
        String line = in.readLine();
        while (line != null && line.startsWith(code + "-")) {
            line = in.readLine();
        }
        if (line == null || !line.startsWith(code)) {
            throw new IOException("the mail server answered " + line);
        }
    }
}

package cn.lawcampaign.deploy.embedded;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** The mail server's process. */
final class MailMain {

    private MailMain() {
    }

    public static void main(String[] arguments) {
        ServerSetup smtp = new ServerSetup(Integer.parseInt(arguments[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        ServerSetup imap = new ServerSetup(Integer.parseInt(arguments[1]), "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
        new GreenMail(new ServerSetup[]{smtp, imap})
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication()).start();
        System.out.println("For trying out: mails are kept in memory and go nowhere.");
    }
}

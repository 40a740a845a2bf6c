package cn.lawcampaign.platform.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;

import io.vertx.ext.mail.SMTPException;

class DeliveryErrorTest {

    @Test
    void aRefusalOfTheRecipientConcernsThisMailOnly() {
        assertEquals(new DeliveryError("REFUSED_550", true), DeliveryError.of(smtp(550)));
    }

    @Test
    void aServerThatClosesOrIsAwayConcernsAllMails() {
        assertEquals(new DeliveryError("REFUSED_421", false), DeliveryError.of(smtp(421)));
        assertEquals(new DeliveryError("UNREACHABLE", false),
                DeliveryError.of(new CompletionException(new ConnectException("10.1.2.3:25"))));
    }

    private static Throwable smtp(int code) {
        return new CompletionException(new SMTPException("to zhang@x", code, List.of("no zhang here"), true));
    }
}

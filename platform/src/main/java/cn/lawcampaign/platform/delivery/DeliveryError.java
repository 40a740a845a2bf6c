package cn.lawcampaign.platform.delivery;

import java.net.ConnectException;
import java.net.UnknownHostException;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;

import cn.lawcampaign.platform.delivery.Composers.NotComposedException;
import cn.lawcampaign.platform.work.Causes;

/**
 * Why a mail was not taken.
 *
 * @param code       for the log page; no content, no address
 * @param ofThisMail whether the server answered and refused this mail; if not, the next mail would fare the same
 */
record DeliveryError(String code, boolean ofThisMail) {

    /** RFC 5321, 4.2.2: the server closes; all higher codes speak of one command. */
    private static final int SERVICE_NOT_AVAILABLE = 421;

    static DeliveryError of(Throwable thrown) {
        for (Throwable cause : Causes.of(thrown)) {
            if (cause instanceof SMTPException refused) {
                int code = refused.getReplyCode();
                return new DeliveryError("REFUSED_" + code, code > SERVICE_NOT_AVAILABLE);
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return new DeliveryError("UNREACHABLE", false);
            }
            if (cause instanceof IllegalArgumentException) {
                return new DeliveryError("MALFORMED", true);
            }
            if (cause instanceof NotComposedException) {
                return new DeliveryError("NOT_COMPOSED", true);
            }
            if (cause instanceof TimeoutException) {
                return new DeliveryError("NO_ANSWER", false);
            }
        }
        return new DeliveryError(thrown.getClass().getSimpleName(), false);
    }
}

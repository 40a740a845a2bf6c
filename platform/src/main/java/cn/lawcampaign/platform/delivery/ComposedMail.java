package cn.lawcampaign.platform.delivery;

import java.util.Map;

/**
 * A mail that is put together at the moment it is sent, and kept nowhere.
 *
 * @param from    address that it comes from
 * @param headers further ones, for example In-Reply-To
 */
public record ComposedMail(String from, String to, String subject, String text, String html,
        Map<String, String> headers) {
    public ComposedMail {
        headers = Map.copyOf(headers);
    }
}

package cn.lawcampaign.platform.security;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of this machine that no other machine can mean by them (RFC 6761, section 6.3; RFC 1122, section 3.2.1.3). */
final class Loopback {

    private static final Pattern NAME = Pattern
            .compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

    private Loopback() {
    }

    /** @param host a name or an address, without a port */
    static boolean is(String host) {
        return host != null && NAME.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether an address leads to this machine; false for what is no address. */
    static boolean isHostOf(String address) {
        try {
            return is(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

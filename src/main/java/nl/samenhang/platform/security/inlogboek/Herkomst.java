package nl.samenhang.platform.security.inlogboek;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The network from which somebody comes. The last part of the address is left out (AVG art. 5 lid 1
 * onder c): enough to see that it is a strange place, too little to point at one device.
 */
final class Herkomst {

    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;

    private Herkomst() {}

    /** Of the request that runs now; empty for a job. */
    static String current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast)
                .map(ServletRequestAttributes::getRequest)
                .map(HttpServletRequest::getRemoteAddr)
                .map(Herkomst::shorten)
                .orElse("");
    }

    static String shorten(String adres) {
        try {
            var whole = InetAddress.ofLiteral(adres);
            var kept = whole instanceof Inet4Address ? IPV4_BYTES : IPV6_BYTES;
            var bytes = whole.getAddress();
            for (var i = kept; i < bytes.length; i++) {
                bytes[i] = 0;
            }
            return text(InetAddress.getByAddress(bytes)) + "/" + kept * Byte.SIZE;
        } catch (IllegalArgumentException | UnknownHostException e) {
            return "";
        }
    }

    /** As people write it: the zeros at the end of an IPv6 address as two colons. */
    private static String text(InetAddress network) {
        return network.getHostAddress().replaceFirst("(:0)+$", "::");
    }
}

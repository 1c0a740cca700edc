package nl.samenhang.platform.account.passkey;

import java.net.URI;

/**
 * For which site a key counts.
 *
 * @param host the name of the server (relying party id)
 * @param origin what the browser shows, such as {@code https://samenhang.gemeente.nl}
 */
public record Site(String host, String origin) {

    public static Site of(String address) {
        var uri = URI.create(address);
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new Site(uri.getHost(), uri.getScheme() + "://" + uri.getHost() + port);
    }
}

package nl.samenhang.platform.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;

/**
 * From where somebody tries to log in.
 *
 * @param merk the mark of the browser, when it has one
 */
record Inlogplek(String adres, String merk) implements Serializable {

    /** Where the browser keeps its mark. */
    static final String COOKIE = "samenhang-browser";

    static Inlogplek of(HttpServletRequest request) {
        var merk =
                Optional.ofNullable(request.getCookies()).stream()
                        .flatMap(Arrays::stream)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
        return new Inlogplek(request.getRemoteAddr(), merk.orElse(""));
    }

    /** Without the mark, which is nobody's business in a log. */
    @Override
    public String toString() {
        return "Inlogplek[" + adres + "]";
    }
}

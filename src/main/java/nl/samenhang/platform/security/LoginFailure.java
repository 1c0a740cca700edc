package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Back to the login page with the reason as a word that the page turns into a sentence.
 *
 * @param otherwise the word when the account is not barred for a while
 */
record LoginFailure(String otherwise) implements AuthenticationFailureHandler {

    /** A wrong name or password. */
    static final LoginFailure ACCOUNT = new LoginFailure("onbekend");

    /** The identity provider does not answer, or did not recognise the person. */
    static final LoginFailure PROVIDER = new LoginFailure("inlogdienst");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        var fout = reason instanceof LockedException ? "wachten" : otherwise;
        var page = "INWONER".equals(request.getParameter("deur")) ? "/mijn/inloggen" : "/inloggen";
        response.sendRedirect(request.getContextPath() + page + "?fout=" + fout);
    }
}

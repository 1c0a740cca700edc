package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the login page with the reason as a word that the page turns into a sentence. */
class LoginFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        var fout = reason instanceof LockedException ? "wachten" : "onbekend";
        var page = "INWONER".equals(request.getParameter("deur")) ? "/mijn/inloggen" : "/inloggen";
        response.sendRedirect(request.getContextPath() + page + "?fout=" + fout);
    }
}

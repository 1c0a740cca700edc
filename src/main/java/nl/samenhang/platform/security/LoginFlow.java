package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * What the web layer adds around login: it keeps what somebody typed when the session was over, and
 * brings the filled form back afterwards.
 */
public interface LoginFlow {

    /** Called before an unauthenticated or forged POST is sent to the login page. */
    void keepInput(HttpServletRequest request);

    /** Where to go after login, when something was kept. */
    Optional<String> targetAfterLogin(HttpServletRequest request, HttpServletResponse response);

    /** The page of the form whose input was just kept, when its reader needs no login for it. */
    Optional<String> formPage(HttpServletRequest request);
}

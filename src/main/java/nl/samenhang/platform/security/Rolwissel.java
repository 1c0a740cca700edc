package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody who has more than one role go on in another one. Everything happens in one role at
 * a time, because what may be seen depends on the task (AVG art. 5 lid 1 onder b).
 */
@Service
public class Rolwissel {

    private final Aanmelding aanmelding;
    private final Verwerkingslog log;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    Rolwissel(Aanmelding aanmelding, Verwerkingslog log) {
        this.aanmelding = aanmelding;
        this.log = log;
    }

    /**
     * Puts the session to work in the role; the log shows it.
     *
     * @throws NotFound when the role is not one of theirs today; the try is logged
     */
    @Transactional
    public void enter(
            Gebruiker gebruiker,
            String rol,
            HttpServletRequest request,
            HttpServletResponse response) {
        var onderwerp = new Onderwerp("rol-gewisseld", gebruiker.actor());
        var nieuw = aanmelding.inRole(gebruiker, rol).orElseThrow(() -> new NotFound(onderwerp));
        log.changed(onderwerp, List.of());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(LocalAccounts.authenticated(nieuw));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}

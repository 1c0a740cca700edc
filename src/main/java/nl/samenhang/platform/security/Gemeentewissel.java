package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets somebody who works for two municipalities go on for the other one. From the next request on
 * everything happens for that one, with the rights that it gave, and nothing of the first exists.
 */
@Service
public class Gemeentewissel {

    private final Aanmelding aanmelding;
    private final Verwerkingslog log;
    private final TransactionTemplate apart;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    Gemeentewissel(
            Aanmelding aanmelding, Verwerkingslog log, PlatformTransactionManager transactions) {
        this.aanmelding = aanmelding;
        this.log = log;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether somebody works now for the municipality where the own account is. */
    public boolean isHome(Gebruiker gebruiker) {
        return aanmelding
                .find(gebruiker.gebruikersnaam())
                .filter(account -> account.gemeente().equals(gebruiker.gemeente()))
                .isPresent();
    }

    /**
     * Puts the session to work for the municipality; both logs show it.
     *
     * @throws NotFound where this person has no place: the answer does not tell which
     *     municipalities there are, and the try is logged
     */
    public void enter(
            Gebruiker gebruiker,
            Gemeentecode naar,
            HttpServletRequest request,
            HttpServletResponse response) {
        var daar =
                aanmelding
                        .place(gebruiker, naar)
                        .orElseThrow(
                                () -> new NotFound(new Onderwerp("gemeente", gebruiker.actor())));
        var van = new Gemeentecode(gebruiker.gemeente());
        var doel = Contexts.current().doel();
        log.switched(naar);
        Contexts.runAs(
                daar.context(doel), () -> apart.executeWithoutResult(_ -> log.switched(van)));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(LocalAccounts.authenticated(daar));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}

package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.HalfIngelogd.Stap;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The way from a right password to being logged in. */
@Service
public class TweedeStap {

    private final Aanmelding aanmelding;
    private final Aankomst aankomst;
    private final Inlogrem rem;
    private final Verwerkingslog log;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    TweedeStap(
            Aanmelding aanmelding,
            Aankomst aankomst,
            Inlogrem rem,
            Verwerkingslog log,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.aanmelding = aanmelding;
        this.aankomst = aankomst;
        this.rem = rem;
        this.log = log;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The user name of who must show a second factor now. */
    public Optional<String> confirming() {
        return half(Stap.BEVESTIGEN).map(HalfIngelogd::getName);
    }

    /** The user name of who must set one up now. */
    public Optional<String> settingUp() {
        return half(Stap.INSTELLEN).map(HalfIngelogd::getName);
    }

    private Optional<HalfIngelogd> half(Stap stap) {
        return current().filter(h -> h.stap() == stap).filter(h -> !h.isOver(clock.instant()));
    }

    /** Does something for who is half-way, in the municipality of that account. */
    public <T> T asHalf(Supplier<T> work) {
        var half = current().orElseThrow();
        return Contexts.callAs(
                half.gebruiker().context("inloggen"), () -> apart.execute(_ -> work.get()));
    }

    /** Whether too many codes were wrong: of this account, or from this address. */
    public boolean isBraked(String gebruikersnaam, HttpServletRequest request) {
        return rem.isOn(key(gebruikersnaam), Inlogplek.of(request));
    }

    /** A wrong code: counted, and a line in the log. */
    public void failed(String gebruikersnaam, HttpServletRequest request) {
        rem.failed(key(gebruikersnaam), Inlogplek.of(request));
        current()
                .map(HalfIngelogd::gebruiker)
                .ifPresent(
                        g ->
                                Contexts.runAs(
                                        g.context("inloggen"),
                                        () ->
                                                log.refused(
                                                        new Onderwerp(
                                                                "tweede-factor", g.actor()))));
    }

    /**
     * Logs in: with the roles that count now, and under a new session id, so that who knew the one
     * before knows nothing.
     *
     * @return where to go; the login page when the account has no role any more
     */
    public String complete(
            String gebruikersnaam, HttpServletRequest request, HttpServletResponse response) {
        var gebruiker = aanmelding.find(gebruikersnaam).flatMap(aanmelding::login);
        var context = SecurityContextHolder.createEmptyContext();
        gebruiker.map(LocalAccounts::authenticated).ifPresent(context::setAuthentication);
        request.getSession();
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        var own = context.getAuthentication();
        if (own == null) {
            return "/inloggen?fout=onbekend";
        }
        rem.succeeded(gebruikersnaam, Inlogplek.of(request));
        rem.succeeded(key(gebruikersnaam), Inlogplek.of(request));
        return aankomst.target(request, response, own);
    }

    static Optional<HalfIngelogd> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof HalfIngelogd half
                ? Optional.of(half)
                : Optional.empty();
    }

    /** Codes are counted apart: a right password before each of them must not begin anew. */
    private static String key(String gebruikersnaam) {
        return gebruikersnaam + "#tweede-stap";
    }
}

package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.HalfIngelogd.Stap;
import nl.samenhang.platform.security.inlogboek.Inlogfeit;
import nl.samenhang.platform.security.inlogboek.Inloggebeurtenis;
import nl.samenhang.platform.security.inlogboek.Inlogweg;
import nl.samenhang.platform.security.inlogboek.Weigerreden;
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
    private final Inlogschrijver schrijver;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    TweedeStap(
            Aanmelding aanmelding,
            Aankomst aankomst,
            Inlogrem rem,
            Verwerkingslog log,
            Inlogschrijver schrijver,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.aanmelding = aanmelding;
        this.aankomst = aankomst;
        this.rem = rem;
        this.log = log;
        this.schrijver = schrijver;
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
        var braked = rem.isOn(key(gebruikersnaam), Inlogplek.of(request));
        if (braked) {
            schrijver.write(gebruikersnaam, Inlogfeit.refused(Inlogweg.CODE, Weigerreden.TE_VAAK));
        }
        return braked;
    }

    /** A wrong code: counted, and a line in the log. */
    public void failed(String gebruikersnaam, HttpServletRequest request) {
        rem.failed(key(gebruikersnaam), Inlogplek.of(request));
        current().map(HalfIngelogd::gebruiker).ifPresent(this::refused);
    }

    private void refused(Gebruiker gebruiker) {
        Contexts.runAs(
                gebruiker.context("inloggen"),
                () -> log.refused(new Onderwerp("tweede-factor", gebruiker.actor())));
        schrijver.write(
                gebruiker.gebruikersnaam(),
                Inlogfeit.refused(Inlogweg.CODE, Weigerreden.VERKEERDE_CODE));
    }

    /** A key on a device that is not what was asked for; whose it is, it does not tell. */
    public void failedPasskey() {
        schrijver.write(
                "",
                Optional.empty(),
                Inlogfeit.refused(Inlogweg.PASSKEY, Weigerreden.VERKEERDE_PASSKEY));
    }

    /**
     * Logs in: with the roles that count now, and under a new session id, so that who knew the one
     * before knows nothing.
     *
     * @param weg how the second factor was shown
     * @return where to go; the login page when the account has no role any more
     */
    public String complete(
            String gebruikersnaam,
            Inlogweg weg,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = aanmelding.find(gebruikersnaam);
        var gebruiker = account.flatMap(aanmelding::login);
        schrijver.write(
                gebruikersnaam,
                account,
                gebruiker.isPresent()
                        ? Inlogfeit.of(Inloggebeurtenis.INGELOGD, weg)
                        : Inlogfeit.refused(weg, Weigerreden.GEEN_ROL));
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

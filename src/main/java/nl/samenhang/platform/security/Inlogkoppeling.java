package nl.samenhang.platform.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the account of who comes from the identity provider: by issuer and subject, which never go
 * to another (OpenID Connect Core 1.0, section 5.7). Only the first time it is found by a claim,
 * and then it is linked; a name that the provider gives out again opens nothing.
 */
@Component
class Inlogkoppeling {

    private static final String EMAIL = "email";

    private final Aanmelding aanmelding;
    private final IdentiteitRepository identiteiten;
    private final Verwerkingslog log;
    private final String claim;
    private final TransactionTemplate apart;

    Inlogkoppeling(
            Aanmelding aanmelding,
            IdentiteitRepository identiteiten,
            Verwerkingslog log,
            @Value("${samenhang.oidc.koppelclaim:preferred_username}") String claim,
            PlatformTransactionManager transactions) {
        this.aanmelding = aanmelding;
        this.identiteiten = identiteiten;
        this.log = log;
        this.claim = claim.strip();
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The employee behind this login; empty when there is none. Links nothing yet. */
    Optional<Gebruiker> find(OidcUser user) {
        var wie = identity(user);
        return linked(wie)
                .or(() -> named(user).filter(account -> isFree(account, wie)))
                .filter(account -> account.medewerker().isPresent())
                .flatMap(aanmelding::login);
    }

    /**
     * Links the account for good, after the second factor was proven.
     *
     * @return whether it is this person's now
     */
    boolean link(Gebruiker gebruiker, OidcUser user) {
        var wie = identity(user);
        if (linked(wie).isPresent()) {
            return true;
        }
        return inTransaction(
                gebruiker.context("inloggen"),
                () -> {
                    var linked = identiteiten.insert(gebruiker.gebruikersnaam(), wie);
                    if (linked) {
                        var onderwerp = new Onderwerp("inlogdienst-gekoppeld", gebruiker.actor());
                        log.changed(onderwerp, List.of());
                    }
                    return linked;
                });
    }

    /** The next login of this employee is found by the claim again. */
    void forget(MedewerkerId medewerker) {
        identiteiten.delete(medewerker);
    }

    private Optional<AccountRepository.Account> linked(Inlogidentiteit wie) {
        return inTransaction(Aanmelding.SEARCHING, () -> identiteiten.find(wie))
                .flatMap(aanmelding::find);
    }

    private Optional<AccountRepository.Account> named(OidcUser user) {
        var naam =
                claim.equals(EMAIL)
                        ? verifiedEmail(user)
                        : Optional.ofNullable(user.getClaimAsString(claim))
                                .or(() -> verifiedEmail(user));
        return naam.flatMap(aanmelding::find);
    }

    private boolean isFree(AccountRepository.Account account, Inlogidentiteit wie) {
        var context =
                Verwerkingscontext.system(
                        new Gemeentecode(account.gemeente()),
                        Systeemgebruiker.VOORDEUR,
                        "inloggen");
        return inTransaction(
                context,
                () ->
                        !identiteiten.isTaken(
                                account.gemeente(), account.gebruikersnaam(), wie.uitgever()));
    }

    private <T> T inTransaction(Verwerkingscontext context, Supplier<T> work) {
        return Contexts.callAs(context, () -> apart.execute(_ -> work.get()));
    }

    /**
     * An address that somebody typed at the provider proves nothing until it was verified there.
     */
    private static Optional<String> verifiedEmail(OidcUser user) {
        return Optional.ofNullable(user.getEmail())
                .filter(_ -> Boolean.TRUE.equals(user.getEmailVerified()));
    }

    private static Inlogidentiteit identity(OidcUser user) {
        return new Inlogidentiteit(
                Objects.requireNonNull(user.getIssuer(), "iss").toString(),
                Objects.requireNonNull(user.getSubject(), "sub"));
    }
}

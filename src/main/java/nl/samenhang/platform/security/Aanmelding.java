package nl.samenhang.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds who is behind an account name and with which roles and rights. */
@Component
class Aanmelding {

    /** The only role that may look up accounts before a municipality is known. */
    private static final String AANMELDEN = "AANMELDEN";

    private static final Verwerkingscontext SEARCHING =
            new Verwerkingscontext(
                    new Gemeentecode("0000"),
                    Systeemgebruiker.VOORDEUR.id(),
                    Systeemgebruiker.VOORDEUR.naam(),
                    AANMELDEN,
                    Set.of(),
                    "inloggen",
                    false);

    private static final List<String> BY_WEIGHT =
            List.of("TEAMLEIDER", "CONSULENT", "INTAKE", "ADMINISTRATIE", "PRIVACY", "BEHEERDER");

    private final AccountRepository accounts;
    private final Rollen rollen;

    /**
     * Looks into another municipality than the one of the work at hand, so never takes part in it.
     */
    private final TransactionTemplate apart;

    Aanmelding(AccountRepository accounts, Rollen rollen, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.rollen = rollen;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The account of this name, whichever municipality it is of. */
    Optional<AccountRepository.Account> find(String gebruikersnaam) {
        return inTransaction(SEARCHING, () -> accounts.find(gebruikersnaam));
    }

    /** The same person at work for another municipality; empty without a place and a role there. */
    Optional<Gebruiker> place(Gebruiker gebruiker, Gemeentecode gemeente) {
        return find(gebruiker.gebruikersnaam()).stream()
                .flatMap(thuis -> places(thuis).stream())
                .filter(plaats -> plaats.gemeente().equals(gemeente.code()))
                .findFirst()
                .flatMap(this::login);
    }

    private List<AccountRepository.Account> places(AccountRepository.Account account) {
        var thuis = account.thuis().orElse(account.gemeente());
        return inTransaction(SEARCHING, () -> accounts.places(account.gebruikersnaam(), thuis));
    }

    /** The logged-in user for an account; empty for an employee without any role today. */
    Optional<Gebruiker> login(AccountRepository.Account account) {
        if (account.inwoner().isPresent()) {
            return Optional.of(
                    gebruiker(account, account.inwoner().get(), "INWONER", Set.of("BEWONER")));
        }
        return account.medewerker()
                .flatMap(
                        id -> {
                            var eigen = roles(account);
                            return eigen.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(gebruiker(account, id, "MEDEWERKER", eigen));
                        });
    }

    /** The roles that count today in the municipality of the account. */
    private Set<String> roles(AccountRepository.Account account) {
        var context =
                Verwerkingscontext.system(
                        new Gemeentecode(account.gemeente()),
                        Systeemgebruiker.VOORDEUR,
                        "inloggen");
        return account.medewerker()
                .map(id -> inTransaction(context, () -> accounts.rollenOf(id)))
                .orElse(Set.of());
    }

    private List<String> gemeenten(AccountRepository.Account account) {
        return account.medewerker().isEmpty()
                ? List.of(account.gemeente())
                : places(account).stream()
                        .filter(plaats -> !roles(plaats).isEmpty())
                        .map(AccountRepository.Account::gemeente)
                        .toList();
    }

    private Gebruiker gebruiker(
            AccountRepository.Account account, UUID actor, String soort, Set<String> eigen) {
        var rol =
                BY_WEIGHT.stream()
                        .filter(eigen::contains)
                        .findFirst()
                        .orElseGet(() -> eigen.iterator().next());
        return new Gebruiker(
                account.gebruikersnaam(),
                account.gemeente(),
                actor,
                account.naam(),
                soort,
                rol,
                Set.copyOf(rollen.rightsOf(eigen)),
                rollen.isBreed(eigen),
                gemeenten(account));
    }

    private <T> T inTransaction(Verwerkingscontext context, Supplier<T> work) {
        return Contexts.callAs(context, () -> apart.execute(_ -> work.get()));
    }
}

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
import org.springframework.transaction.support.TransactionTemplate;

/** Finds who is behind an account name and with which roles and rights. */
@Component
class Aanmelding {

    /** The only role that may look up accounts before a municipality is known. */
    private static final String AANMELDEN = "AANMELDEN";

    private static final List<String> BY_WEIGHT =
            List.of("TEAMLEIDER", "CONSULENT", "INTAKE", "ADMINISTRATIE", "PRIVACY", "BEHEERDER");

    private final AccountRepository accounts;
    private final Rollen rollen;
    private final TransactionTemplate transaction;

    Aanmelding(AccountRepository accounts, Rollen rollen, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.rollen = rollen;
        this.transaction = transaction;
    }

    /** The accounts of this name over all municipalities. */
    List<AccountRepository.Account> find(String gebruikersnaam) {
        var context =
                new Verwerkingscontext(
                        new Gemeentecode("0000"),
                        Systeemgebruiker.VOORDEUR.id(),
                        Systeemgebruiker.VOORDEUR.naam(),
                        AANMELDEN,
                        Set.of(),
                        "inloggen",
                        false);
        return inTransaction(context, () -> accounts.find(gebruikersnaam));
    }

    /** The logged-in user for an account; empty for an employee without any role today. */
    Optional<Gebruiker> login(AccountRepository.Account account) {
        if (account.inwoner().isPresent()) {
            return Optional.of(
                    gebruiker(account, account.inwoner().get(), "INWONER", Set.of("BEWONER")));
        }
        var context =
                Verwerkingscontext.system(
                        new Gemeentecode(account.gemeente()),
                        Systeemgebruiker.VOORDEUR,
                        "inloggen");
        return account.medewerker()
                .flatMap(
                        id -> {
                            var eigen = inTransaction(context, () -> accounts.rollenOf(id));
                            return eigen.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(gebruiker(account, id, "MEDEWERKER", eigen));
                        });
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
                rollen.isBreed(eigen));
    }

    private <T> T inTransaction(Verwerkingscontext context, Supplier<T> work) {
        return Contexts.callAs(context, () -> transaction.execute(status -> work.get()));
    }
}

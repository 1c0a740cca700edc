package nl.samenhang.platform.security;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.AccountRepository.Geldend;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds who is behind an account name and with which roles and rights. */
@Component
class Aanmelding {

    /** The only role that may look up accounts before a municipality is known. */
    private static final String AANMELDEN = "AANMELDEN";

    /** Looks for an account in all municipalities. */
    static final Verwerkingscontext SEARCHING =
            new Verwerkingscontext(
                    new Gemeentecode("0000"),
                    Systeemgebruiker.VOORDEUR.id(),
                    Systeemgebruiker.VOORDEUR.naam(),
                    AANMELDEN,
                    Set.of(),
                    "inloggen",
                    false);

    private static final List<String> BY_WEIGHT =
            List.of(
                    "TEAMLEIDER",
                    "CONSULENT",
                    "JEUGDCONSULENT",
                    "SCHULDHULPVERLENER",
                    "INKOMENSCONSULENT",
                    "GEDRAGSWETENSCHAPPER",
                    "VROEGSIGNALEERDER",
                    "INTAKE",
                    "PROCESREGISSEUR",
                    "GROEPSPARTNER",
                    "ADMINISTRATIE",
                    "UITKERINGSADMINISTRATIE",
                    "CONTRACTMANAGER",
                    "PRIVACY",
                    "ARCHIVARIS",
                    "BEHEERDER",
                    "BELEIDSMEDEWERKER",
                    "BESTUURDER");

    private static final List<Geldend> RESIDENT =
            List.of(new Geldend("BEWONER", Optional.empty(), LocalDate.MAX));

    private final AccountRepository accounts;
    private final Rollen rollen;
    private final List<Plaatsgrond> gronden;

    /**
     * Looks into another municipality than the one of the work at hand, so never takes part in it.
     */
    private final TransactionTemplate apart;

    Aanmelding(
            AccountRepository accounts,
            Rollen rollen,
            List<Plaatsgrond> gronden,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.rollen = rollen;
        this.gronden = List.copyOf(gronden);
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

    /** The same person in another role; empty when it is not one of theirs today. */
    Optional<Gebruiker> inRole(Gebruiker gebruiker, String rol) {
        return find(gebruiker.gebruikersnaam()).stream()
                .flatMap(thuis -> places(thuis).stream())
                .filter(plaats -> plaats.gemeente().equals(gebruiker.gemeente()))
                .findFirst()
                .flatMap(account -> login(account, Optional.of(rol)));
    }

    private List<AccountRepository.Account> places(AccountRepository.Account account) {
        var thuis = account.thuis().orElse(account.gemeente());
        return inTransaction(SEARCHING, () -> accounts.places(account.gebruikersnaam(), thuis));
    }

    /** The logged-in user for an account; empty for an employee without any role today. */
    Optional<Gebruiker> login(AccountRepository.Account account) {
        return login(account, Optional.empty());
    }

    /** In the role that was asked for, else in the weightiest one. */
    private Optional<Gebruiker> login(AccountRepository.Account account, Optional<String> rol) {
        if (account.inwoner().isPresent()) {
            return Optional.of(
                    gebruiker(account, account.inwoner().get(), "INWONER", RESIDENT, "BEWONER"));
        }
        var geldend = roles(account);
        var gekozen =
                werkrollen(geldend).stream()
                        .map(Werkrol::rol)
                        .filter(eigen -> rol.map(eigen::equals).orElse(true))
                        .findFirst();
        return account.medewerker()
                .flatMap(id -> gekozen.map(r -> gebruiker(account, id, "MEDEWERKER", geldend, r)));
    }

    /** The roles that count today in the municipality of the account. */
    private List<Geldend> roles(AccountRepository.Account account) {
        var context =
                Verwerkingscontext.system(
                        new Gemeentecode(account.gemeente()),
                        Systeemgebruiker.VOORDEUR,
                        "inloggen");
        return account.medewerker()
                .map(
                        id ->
                                inTransaction(
                                        context,
                                        () ->
                                                accounts.rollenOf(id).stream()
                                                        .flatMap(rol -> grounded(account, rol))
                                                        .toList()))
                .orElse(List.of());
    }

    /** At home a role counts as it was given; elsewhere as long as what it rests on lasts. */
    private Stream<Geldend> grounded(AccountRepository.Account account, Geldend rol) {
        if (account.thuis().isEmpty()) {
            return Stream.of(rol);
        }
        var thuis = new Gemeentecode(account.thuis().get());
        var tot = gronden.stream().map(grond -> grond.tot(rol.rol(), thuis)).toList();
        return tot.stream().anyMatch(Optional::isEmpty)
                ? Stream.empty()
                : Stream.of(
                        new Geldend(
                                rol.rol(),
                                rol.team(),
                                Stream.concat(
                                                Stream.of(rol.tot()),
                                                tot.stream().flatMap(Optional::stream))
                                        .min(LocalDate::compareTo)
                                        .orElseThrow()));
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
            AccountRepository.Account account,
            UUID actor,
            String soort,
            List<Geldend> geldend,
            String rol) {
        var teams = teams(geldend, rol);
        var tot = geldend.stream().map(Geldend::tot).min(LocalDate::compareTo);
        return new Gebruiker(
                account.gebruikersnaam(),
                account.gemeente(),
                actor,
                account.naam(),
                soort,
                rol,
                Set.copyOf(rollen.rightsOf(List.of(rol))),
                rollen.isBreed(List.of(rol)) && teams.isEmpty(),
                teams,
                werkrollen(geldend),
                gemeenten(account),
                tot.orElse(LocalDate.MAX));
    }

    /** Each role once, the weightiest first. */
    private static List<Werkrol> werkrollen(List<Geldend> geldend) {
        return geldend.stream()
                .map(Geldend::rol)
                .distinct()
                .sorted(Comparator.comparingInt(Aanmelding::weight).thenComparing(rol -> rol))
                .map(rol -> new Werkrol(rol, teams(geldend, rol)))
                .toList();
    }

    private static int weight(String rol) {
        var place = BY_WEIGHT.indexOf(rol);
        return place < 0 ? BY_WEIGHT.size() : place;
    }

    /** The teams for which a role was given; none when it also was for the whole municipality. */
    private static Set<UUID> teams(List<Geldend> geldend, String rol) {
        var given = geldend.stream().filter(een -> een.rol().equals(rol)).toList();
        return given.stream().anyMatch(een -> een.team().isEmpty())
                ? Set.of()
                : given.stream()
                        .flatMap(een -> een.team().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private <T> T inTransaction(Verwerkingscontext context, Supplier<T> work) {
        return Contexts.callAs(context, () -> apart.execute(_ -> work.get()));
    }
}

package nl.samenhang.recht.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingen;
import nl.samenhang.platform.security.Verwerkingen.Doelbinding;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.bewaring.Bewaartermijn;
import nl.samenhang.recht.bewaring.Bewaartermijnen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of processing (AVG art. 30), put together from what is there: the purposes and their
 * grounds, the pages and work that name a purpose, the roles that may open those, the tables of
 * those rooms and the terms of what is in them.
 */
@Service
@Transactional(readOnly = true)
public class Verwerkingsregister {

    private static final Set<String> ALGEMEEN =
            Set.of(Requires.IEDEREEN, Requires.INWONER, Requires.MEDEWERKER, Requires.PARTNER);

    private final Verwerkingen verwerkingen;
    private final Gebruiken gebruiken;
    private final TabelRepository tabellen;
    private final Registerboek boek;
    private final Rollen rollen;
    private final Bewaartermijnen termijnen;
    private final Gemeenten gemeenten;
    private final Texts texts;
    private final Clock clock;

    Verwerkingsregister(
            Verwerkingen verwerkingen,
            Gebruiken gebruiken,
            TabelRepository tabellen,
            Registerboek boek,
            Rollen rollen,
            Bewaartermijnen termijnen,
            Gemeenten gemeenten,
            Texts texts,
            Clock clock) {
        this.verwerkingen = verwerkingen;
        this.gebruiken = gebruiken;
        this.tabellen = tabellen;
        this.boek = boek;
        this.rollen = rollen;
        this.termijnen = termijnen;
        this.gemeenten = gemeenten;
        this.texts = texts;
        this.clock = clock;
    }

    /** Every processing of data of people, in the language of the reader. */
    public List<Registerblad> all(String taal) {
        var alle = tabellen.all();
        return verwerkingen.all().stream()
                .filter(v -> !v.sleutel().equals(Verwerking.GEEN))
                .map(v -> blad(v, alle, taal))
                .toList();
    }

    /** One processing; empty when there is none with this key. */
    public Optional<Registerblad> find(String sleutel, String taal) {
        return verwerkingen
                .find(sleutel)
                .filter(v -> !v.sleutel().equals(Verwerking.GEEN))
                .map(v -> blad(v, tabellen.all(), taal));
    }

    private Registerblad blad(Doelbinding doel, List<Tabel> alle, String taal) {
        var gebruik = gebruiken.of(doel.sleutel());
        var eigen = alle.stream().filter(t -> gebruik.kamers().contains(t.kamer())).toList();
        return new Registerblad(
                doel.sleutel(),
                doel.doel().in(taal),
                doel.grondslag(),
                doel.wet(),
                betrokkenen(eigen, taal),
                gegevens(eigen, taal),
                ontvangers(doel.sleutel(), gebruik, taal),
                wie(gebruik, taal),
                bewaren(eigen, taal),
                boek.maatregelen().stream().map(m -> m.in(taal)).toList(),
                gebruik.kamers().stream().sorted().toList(),
                gebruik.paginas(),
                gebruik.taken());
    }

    private List<String> betrokkenen(List<Tabel> tabellen, String taal) {
        return Stream.of(
                        group(tabellen, Tabel::inwoners, "inwoners", taal),
                        group(tabellen, Tabel::anderen, "anderen", taal),
                        group(tabellen, Tabel::medewerkers, "medewerkers", taal))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> group(
            List<Tabel> tabellen, Predicate<Tabel> wie, String sleutel, String taal) {
        return tabellen.stream().anyMatch(wie)
                ? Optional.of(t(taal, "register.betrokkenen." + sleutel))
                : Optional.empty();
    }

    private List<String> gegevens(List<Tabel> tabellen, String taal) {
        return tabellen.stream()
                .map(Tabel::kamer)
                .distinct()
                .map(kamer -> boek.gegevens(kamer).map(g -> g.in(taal)).orElse(kamer))
                .toList();
    }

    private List<String> ontvangers(String sleutel, Gebruik gebruik, String taal) {
        var buiten = boek.ontvangers(sleutel).map(o -> o.in(taal)).stream();
        var inwoner =
                gebruik.rechten().contains(Requires.INWONER)
                        ? Stream.of(t(taal, "register.ontvangers.inwoner"))
                        : Stream.<String>empty();
        return Stream.concat(inwoner, buiten).toList();
    }

    private List<String> wie(Gebruik gebruik, String taal) {
        var vaste =
                gebruik.rechten().stream().filter(ALGEMEEN::contains).map("register.wie."::concat);
        var rolwoorden =
                rollen.all().stream()
                        .filter(r -> r.rechten().stream().anyMatch(gebruik.rechten()::contains))
                        .map(r -> "security.rol." + r.rol());
        return Stream.concat(vaste, rolwoorden).sorted().map(sleutel -> t(taal, sleutel)).toList();
    }

    private List<String> bewaren(List<Tabel> tabellen, String taal) {
        var today = LocalDate.now(clock);
        var gemeente =
                Contexts.find().map(c -> c.gemeente()).orElseGet(() -> gemeenten.all().getFirst());
        return tabellen.stream()
                .flatMap(tabel -> tabel.soorten().stream())
                .distinct()
                .sorted()
                .map(soort -> termijnen.of(gemeente).get(soort, today))
                .map(termijn -> words(termijn, taal))
                .toList();
    }

    private String words(Bewaartermijn termijn, String taal) {
        var locale = Locale.forLanguageTag(taal);
        return "%s: %s (%s)"
                .formatted(
                        termijn.naam().in(taal),
                        termijn.duur((sleutel, argumenten) -> texts.t(locale, sleutel, argumenten)),
                        termijn.bron());
    }

    private String t(String taal, String sleutel) {
        return texts.t(Locale.forLanguageTag(taal), sleutel);
    }
}

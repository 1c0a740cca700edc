package nl.samenhang.mensen.inwoner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Tabelkopie;
import org.springframework.stereotype.Component;

/** Loads the search words of a whole population at once. */
@Component
class Woordenlading {

    private final Tabelkopie kopie;
    private final Naamwoorden naamwoorden;

    Woordenlading(Tabelkopie kopie, Naamwoorden naamwoorden) {
        this.kopie = kopie;
        this.naamwoorden = naamwoorden;
    }

    void load(Collection<Ingeschrevene> bevolking) {
        var achternamen =
                bevolking.stream()
                        .collect(Collectors.toMap(Ingeschrevene::id, Ingeschrevene::geslachtsnaam));
        naamwoorden.add(
                bevolking.stream()
                        .flatMap(mens -> Stream.of(mens.voornamen(), mens.geslachtsnaam()))
                        .distinct()
                        .toList());
        kopie.load(
                "woord text, jaar smallint, inwoner uuid",
                bevolking.stream().flatMap(mens -> rows(mens, achternamen)),
                """
                insert into inwoner.zoekwoord (gemeente, woord, jaar, inwoner)
                select :gemeente, woord, jaar, inwoner from lading order by woord collate "C"
                """);
    }

    private static Stream<List<Optional<String>>> rows(
            Ingeschrevene mens, Map<InwonerId, String> achternamen) {
        var geboren = Optional.of(Geboortedatum.of(mens.geboren()));
        var jaar = Optional.of(String.valueOf(Zoekwoorden.year(geboren)));
        var id = Optional.of(mens.id().toString());
        return Zoekwoorden.of(
                        names(mens, achternamen),
                        geboren,
                        lastAddress(mens),
                        mens.geheim(),
                        mens.bereikbaarheid().telefoon())
                .stream()
                .map(woord -> List.of(Optional.of(woord), jaar, id));
    }

    /** With the surnames of partners, by which many people are called (BW 1:9). */
    private static List<String> names(Ingeschrevene mens, Map<InwonerId, String> achternamen) {
        return Stream.concat(
                        Stream.of(mens.voornamen(), mens.voorvoegsel(), mens.geslachtsnaam()),
                        mens.relaties().stream()
                                .filter(relatie -> relatie.soort() == Relatiesoort.PARTNER)
                                .flatMap(relatie -> relatie.ander().stream())
                                .flatMap(
                                        ander ->
                                                Optional.ofNullable(achternamen.get(ander))
                                                        .stream()))
                .toList();
    }

    private static Optional<Adres> lastAddress(Ingeschrevene mens) {
        return mens.verblijven().stream()
                .filter(verblijf -> verblijf.periode().tot().isEmpty())
                .map(Verblijf::adres)
                .findFirst();
    }
}

package nl.samenhang.mensen.inwoner.brp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Naamwoorden;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verblijf;
import nl.samenhang.mensen.inwoner.Zoekwoorden;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes those who come into the file. The person at once, so that a second list with the same
 * numbers is seen; all that hangs on them for many people in one round trip.
 */
@Repository
class EersteInschrijvingRepository {

    private final JdbcClient jdbc;
    private final JdbcOperations batch;
    private final GegevensRepository gegevens;
    private final Naamwoorden naamwoorden;

    EersteInschrijvingRepository(
            JdbcClient jdbc,
            JdbcOperations batch,
            GegevensRepository gegevens,
            Naamwoorden naamwoorden) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.gegevens = gegevens;
        this.naamwoorden = naamwoorden;
    }

    /** Somebody who comes into the file with this list; {@link #complete} follows. */
    void write(InwonerId id, Persoon persoon, String bronHash) {
        var sql =
                """
                insert into inwoner.inwoner (gemeente, id, bsn, anummer, voornamen, voorvoegsel, geslachtsnaam,
                       geboortedatum, geboorteprecisie, geboorteplaats, geslacht, overlijdensdatum, geheim, inschrijving,
                       herkomst, bron_hash)
                values (:gemeente, :id, :bsn, :anummer, :voornamen, :voorvoegsel, :geslachtsnaam, :geboren, :precisie,
                       :plaats, :geslacht, :overleden, :geheim, :inschrijving, 'BRP', :hash)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("bsn", persoon.bsn().map(Bsn::nummer).orElse(null))
                .param("anummer", persoon.anummer())
                .param("voornamen", persoon.voornamen())
                .param("voorvoegsel", persoon.voorvoegsel())
                .param("geslachtsnaam", persoon.geslachtsnaam())
                .param("geboren", persoon.geboortedatum().map(Geboortedatum::eerste).orElse(null))
                .param(
                        "precisie",
                        persoon.geboortedatum().map(datum -> datum.precisie().name()).orElse(null))
                .param("plaats", persoon.geboorteplaats())
                .param("geslacht", persoon.geslacht().name())
                .param("overleden", persoon.overlijdensdatum().orElse(null))
                .param("geheim", persoon.geheim())
                .param("inschrijving", persoon.inschrijving().orElse(null))
                .param("hash", bronHash)
                .update();
    }

    /** Where those who came in live, who their relatives are and by which words they are found. */
    void complete(Map<InwonerId, Persoon> nieuw) {
        gegevens.write(nieuw);
        batch.batchUpdate(
                """
                insert into inwoner.zoekwoord (gemeente, woord, jaar, inwoner)
                select ?, woord, ?, ? from unnest(?::text[]) as woord
                """,
                nieuw.entrySet().stream().map(een -> words(een.getKey(), een.getValue())).toList());
        naamwoorden.add(
                nieuw.values().stream()
                        .flatMap(persoon -> Stream.of(persoon.voornamen(), persoon.geslachtsnaam()))
                        .toList());
    }

    private static Object[] words(InwonerId id, Persoon persoon) {
        var adres =
                persoon.verblijven().stream()
                        .filter(verblijf -> verblijf.periode().tot().isEmpty())
                        .map(Verblijf::adres)
                        .findFirst();
        var woorden =
                Zoekwoorden.of(
                        namen(persoon),
                        persoon.geboortedatum(),
                        adres,
                        persoon.geheim(),
                        Optional.empty());
        return new Object[] {
            gemeente(),
            Zoekwoorden.year(persoon.geboortedatum()),
            id.value(),
            woorden.toArray(String[]::new)
        };
    }

    /** With the surnames of partners, by which many people are called (BW 1:9). */
    private static List<String> namen(Persoon persoon) {
        return Stream.concat(
                        Stream.of(
                                persoon.voornamen(),
                                persoon.voorvoegsel(),
                                persoon.geslachtsnaam()),
                        persoon.verwanten().stream()
                                .filter(verwante -> verwante.soort() == Relatiesoort.PARTNER)
                                .map(verwante -> verwante.naam().replaceFirst("^.* ", "")))
                .toList();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}

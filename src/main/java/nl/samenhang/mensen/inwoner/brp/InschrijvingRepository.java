package nl.samenhang.mensen.inwoner.brp;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Naamwoorden;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verblijf;
import nl.samenhang.mensen.inwoner.Zoekwoorden;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a person of the register into the tables of the room, and finds who is there already. */
@Repository
class InschrijvingRepository {

    private final JdbcClient jdbc;
    private final GegevensRepository gegevens;
    private final Naamwoorden naamwoorden;

    InschrijvingRepository(JdbcClient jdbc, GegevensRepository gegevens, Naamwoorden naamwoorden) {
        this.jdbc = jdbc;
        this.gegevens = gegevens;
        this.naamwoorden = naamwoorden;
    }

    /** A person who is in the file already. */
    record Bekend(
            InwonerId id,
            Optional<String> anummer,
            Optional<Bsn> bsn,
            Optional<String> inschrijving,
            Optional<String> bronHash) {}

    Optional<Bekend> byAnummer(String anummer) {
        return known("anummer = :waarde", anummer);
    }

    Optional<Bekend> byBsn(Bsn bsn) {
        return known("bsn = :waarde", bsn.nummer());
    }

    private Optional<Bekend> known(String condition, String waarde) {
        var sql =
                "select id, anummer, bsn, inschrijving, bron_hash from inwoner.inwoner where gemeente = :gemeente and "
                        + condition;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("waarde", waarde)
                .query(
                        (rs, row) ->
                                new Bekend(
                                        new InwonerId(rs.getObject("id", UUID.class)),
                                        Optional.ofNullable(rs.getString("anummer")),
                                        Optional.ofNullable(rs.getString("bsn")).map(Bsn::new),
                                        Optional.ofNullable(rs.getString("inschrijving")),
                                        Optional.ofNullable(rs.getString("bron_hash"))))
                .optional();
    }

    /** Somebody who comes into the file with this list. */
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
        gegevens.write(id, persoon);
        writeWords(id, persoon);
    }

    /**
     * By which numbers the register knows somebody of whom it gave a list, at once: so that another
     * list with the same number is refused, also in the same file.
     */
    void number(InwonerId id, Persoon persoon) {
        jdbc.sql(
                        """
                        update inwoner.inwoner set bsn = coalesce(bsn, :bsn), anummer = coalesce(anummer, :anummer)
                         where gemeente = :gemeente and id = :id and (bsn is null or anummer is null)
                        """)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("bsn", persoon.bsn().map(Bsn::nummer).orElse(null))
                .param("anummer", persoon.anummer())
                .update();
    }

    /**
     * The list is followed: by which numbers the register knows this person and where it says they
     * are registered. A BSN that the list leaves out stays, and how somebody is reached is ours.
     */
    void follow(InwonerId id, Persoon persoon, String bronHash) {
        var sql =
                """
                update inwoner.inwoner
                   set bsn = coalesce(bsn, :bsn), anummer = :anummer,
                       inschrijving = coalesce(:inschrijving, inschrijving),
                       geboorteplaats = case geboorteplaats when '' then :plaats else geboorteplaats end,
                       herkomst = 'BRP', bron_hash = :hash, gewijzigd_op = now()
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("bsn", persoon.bsn().map(Bsn::nummer).orElse(null))
                .param("anummer", persoon.anummer())
                .param("inschrijving", persoon.inschrijving().orElse(null))
                .param("plaats", persoon.geboorteplaats())
                .param("hash", bronHash)
                .update();
    }

    /** The relatives whom only the list knows stand there by name, as it names them now. */
    void nameRelatives(InwonerId id, Persoon persoon) {
        var verwanten =
                persoon.verwanten().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        verwante ->
                                                verwante.bsn().flatMap(this::byBsn).isPresent()));
        gegevens.replaceNames(
                id,
                verwanten.getOrDefault(false, List.of()),
                verwanten.getOrDefault(true, List.of()));
    }

    private void writeWords(InwonerId id, Persoon persoon) {
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
        jdbc.sql(
                        """
                        insert into inwoner.zoekwoord (gemeente, woord, jaar, inwoner)
                        select :gemeente, woord, :jaar, :id from unnest(:woorden::text[]) as woord
                        """)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("jaar", Zoekwoorden.year(persoon.geboortedatum()))
                .param("woorden", woorden.toArray(String[]::new))
                .update();
        naamwoorden.add(List.of(persoon.voornamen(), persoon.geslachtsnaam()));
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

    /** Where these people live or lived. */
    Set<String> adressleutels(Collection<InwonerId> inwoners) {
        var sql =
                """
                select distinct adressleutel from inwoner.verblijf
                 where gemeente = :gemeente and inwoner = any(:inwoners)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoners", inwoners.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(String.class)
                .set();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}

package nl.samenhang.mensen.inwoner.brp;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

/**
 * Writes a person of the register into the tables of the room: what the register says replaces what
 * it said before.
 */
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
            InwonerId id, Optional<String> anummer, Optional<Bsn> bsn, Optional<String> bronHash) {}

    Optional<Bekend> byAnummer(String anummer) {
        return known("anummer = :waarde", anummer);
    }

    Optional<Bekend> byBsn(Bsn bsn) {
        return known("bsn = :waarde", bsn.nummer());
    }

    private Optional<Bekend> known(String condition, String waarde) {
        var sql =
                "select id, anummer, bsn, bron_hash from inwoner.inwoner where gemeente = :gemeente and "
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
                                        Optional.ofNullable(rs.getString("bron_hash"))))
                .optional();
    }

    /**
     * How a person is reached is not the register's: it stays as it is, and so does a BSN that the
     * list leaves out.
     */
    void write(InwonerId id, Persoon persoon, String bronHash) {
        var sql =
                """
                insert into inwoner.inwoner as i (gemeente, id, bsn, anummer, voornamen, voorvoegsel, geslachtsnaam,
                       geboortedatum, geboorteprecisie, geboorteplaats, geslacht, overlijdensdatum, geheim, inschrijving,
                       herkomst, bron_hash)
                values (:gemeente, :id, :bsn, :anummer, :voornamen, :voorvoegsel, :geslachtsnaam, :geboren, :precisie,
                       :plaats, :geslacht, :overleden, :geheim, :inschrijving, 'BRP', :hash)
                on conflict (gemeente, id) do update
                   set bsn = coalesce(excluded.bsn, i.bsn), anummer = excluded.anummer, voornamen = excluded.voornamen,
                       voorvoegsel = excluded.voorvoegsel, geslachtsnaam = excluded.geslachtsnaam,
                       geboortedatum = excluded.geboortedatum, geboorteprecisie = excluded.geboorteprecisie,
                       geboorteplaats = excluded.geboorteplaats, geslacht = excluded.geslacht,
                       overlijdensdatum = excluded.overlijdensdatum, geheim = excluded.geheim or i.geheim,
                       inschrijving = excluded.inschrijving, herkomst = 'BRP', bron_hash = excluded.bron_hash,
                       gewijzigd_op = now()
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
        gegevens.replace(id, persoon);
        replaceWords(id, persoon);
    }

    private void replaceWords(InwonerId id, Persoon persoon) {
        jdbc.sql("delete from inwoner.zoekwoord where gemeente = :gemeente and inwoner = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .update();
        var telefoon =
                jdbc.sql(
                                "select telefoon from inwoner.inwoner where gemeente = :gemeente and id = :id")
                        .param("gemeente", gemeente())
                        .param("id", id.value())
                        .query((rs, row) -> Optional.ofNullable(rs.getString("telefoon")))
                        .single();
        var geheim =
                jdbc.sql(
                                "select geheim from inwoner.inwoner where gemeente = :gemeente and id = :id")
                        .param("gemeente", gemeente())
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single();
        var adres =
                persoon.verblijven().stream()
                        .filter(verblijf -> verblijf.periode().tot().isEmpty())
                        .map(Verblijf::adres)
                        .findFirst();
        var woorden =
                Zoekwoorden.of(namen(persoon), persoon.geboortedatum(), adres, geheim, telefoon);
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

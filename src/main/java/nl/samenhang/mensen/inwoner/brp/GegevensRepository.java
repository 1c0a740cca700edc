package nl.samenhang.mensen.inwoner.brp;

import java.util.List;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Verblijf;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where somebody of the register lived, who the parents, partners and children are and who has
 * authority, as the register says it.
 */
@Repository
class GegevensRepository {

    private final JdbcClient jdbc;

    GegevensRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of somebody who comes into the file. */
    void write(InwonerId id, Persoon persoon) {
        writeVerblijven(id, persoon.verblijven());
        writeVerwanten(id, persoon.verwanten());
        writeGezag(id, persoon.gezag());
    }

    /**
     * Relatives outside our file, as the list names them now. A name stays of whom our file knows
     * and who cannot be that relative.
     *
     * @param bekend the relatives in the list who are in our file
     */
    void replaceNames(InwonerId id, List<Persoon.Verwante> namen, List<Persoon.Verwante> bekend) {
        var sql =
                """
                delete from inwoner.relatie
                 where gemeente = :gemeente and inwoner = :id and ander is null
                   and not (ander_bsn is null and soort || ' ' || ander_naam = any(:bekend))
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param(
                        "bekend",
                        bekend.stream()
                                .map(verwante -> verwante.soort() + " " + verwante.naam())
                                .toArray(String[]::new))
                .update();
        writeVerwanten(id, namen);
    }

    private void writeVerblijven(InwonerId id, List<Verblijf> verblijven) {
        var sql =
                """
                insert into inwoner.verblijf (gemeente, id, inwoner, periode, soort, straat, huisnummer, postcode,
                       plaats, adressleutel)
                values (:gemeente, :rij, :id, daterange(:van, :tot), :soort, :straat, :huisnummer, :postcode, :plaats,
                       :sleutel)
                """;
        for (var verblijf : verblijven) {
            var adres = verblijf.adres();
            jdbc.sql(sql)
                    .param("gemeente", gemeente())
                    .param("rij", Ids.next())
                    .param("id", id.value())
                    .param("van", verblijf.periode().van())
                    .param("tot", verblijf.periode().tot().orElse(null))
                    .param("soort", verblijf.soort().name())
                    .param("straat", adres.straat())
                    .param("huisnummer", adres.huisnummer())
                    .param("postcode", adres.postcode().orElse(null))
                    .param("plaats", adres.plaats())
                    .param("sleutel", adres.sleutel())
                    .update();
        }
    }

    private void writeVerwanten(InwonerId id, List<Persoon.Verwante> verwanten) {
        var sql =
                """
                insert into inwoner.relatie (gemeente, id, inwoner, soort, rang, ander_bsn, ander_naam, ander_geboren,
                       ander_geboorteprecisie, periode, herkomst)
                values (:gemeente, :rij, :id, :soort, :rang, :bsn, :naam, :geboren, :precisie,
                       case when :van::date is null then null else daterange(:van::date, :tot::date) end,
                       'REGISTER')
                """;
        for (var verwante : verwanten) {
            jdbc.sql(sql)
                    .param("gemeente", gemeente())
                    .param("rij", Ids.next())
                    .param("id", id.value())
                    .param("soort", verwante.soort().name())
                    .param("rang", verwante.rang())
                    .param("bsn", verwante.bsn().map(Bsn::nummer).orElse(null))
                    .param("naam", verwante.naam())
                    .param(
                            "geboren",
                            verwante.geboortedatum().map(Geboortedatum::eerste).orElse(null))
                    .param(
                            "precisie",
                            verwante.geboortedatum()
                                    .map(datum -> datum.precisie().name())
                                    .orElse(null))
                    .param("van", verwante.periode().map(Periode::van).orElse(null))
                    .param("tot", verwante.periode().flatMap(Periode::tot).orElse(null))
                    .update();
        }
    }

    private void writeGezag(InwonerId id, List<Persoon.Gezagsperiode> gezag) {
        var sql =
                """
                insert into inwoner.gezag (gemeente, id, kind, code, periode)
                values (:gemeente, :rij, :id, :code, daterange(:van, :tot))
                """;
        for (var periode : gezag) {
            jdbc.sql(sql)
                    .param("gemeente", gemeente())
                    .param("rij", Ids.next())
                    .param("id", id.value())
                    .param("code", periode.code().code())
                    .param("van", periode.periode().van())
                    .param("tot", periode.periode().tot().orElse(null))
                    .update();
        }
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}

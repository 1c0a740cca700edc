package nl.samenhang.mensen.inwoner.brp;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Verblijf;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where somebody of the register lived, who the parents, partners and children are and who has
 * authority, as the register says it.
 */
@Repository
class GegevensRepository {

    private static final String VERBLIJF =
            """
            insert into inwoner.verblijf (gemeente, id, inwoner, periode, soort, straat, huisnummer, postcode,
                   plaats, adressleutel)
            values (?, ?, ?, daterange(?::date, ?::date), ?, ?, ?, ?, ?, ?)
            """;

    private static final String RELATIE =
            """
            insert into inwoner.relatie (gemeente, id, inwoner, soort, rang, ander_bsn, ander_naam, ander_geboren,
                   ander_geboorteprecisie, periode, herkomst)
            values (?, ?, ?, ?, ?, ?, ?, ?::date, ?,
                   case when ?::date is null then null else daterange(?::date, ?::date) end, 'REGISTER')
            """;

    private static final String GEZAG =
            """
            insert into inwoner.gezag (gemeente, id, kind, code, periode)
            values (?, ?, ?, ?, daterange(?::date, ?::date))
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    GegevensRepository(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Of those who come into the file, in one round trip for each table. */
    void write(Map<InwonerId, Persoon> nieuw) {
        batch.batchUpdate(VERBLIJF, rows(nieuw, Persoon::verblijven, GegevensRepository::row));
        writeVerwanten(rows(nieuw, Persoon::verwanten, GegevensRepository::row));
        batch.batchUpdate(GEZAG, rows(nieuw, Persoon::gezag, GegevensRepository::row));
    }

    private static <T> List<Object[]> rows(
            Map<InwonerId, Persoon> nieuw,
            Function<Persoon, List<T>> what,
            BiFunction<InwonerId, T, Object[]> row) {
        return nieuw.entrySet().stream()
                .flatMap(
                        een ->
                                what.apply(een.getValue()).stream()
                                        .map(part -> row.apply(een.getKey(), part)))
                .toList();
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
        writeVerwanten(namen.stream().map(naam -> row(id, naam)).toList());
    }

    private void writeVerwanten(List<Object[]> rows) {
        batch.batchUpdate(RELATIE, rows);
    }

    private static Object[] row(InwonerId id, Verblijf verblijf) {
        var adres = verblijf.adres();
        return new Object[] {
            gemeente(),
            Ids.next(),
            id.value(),
            verblijf.periode().van(),
            verblijf.periode().tot().orElse(null),
            verblijf.soort().name(),
            adres.straat(),
            adres.huisnummer(),
            adres.postcode().orElse(null),
            adres.plaats(),
            adres.sleutel()
        };
    }

    private static Object[] row(InwonerId id, Persoon.Verwante verwante) {
        var van = verwante.periode().map(Periode::van).orElse(null);
        return new Object[] {
            gemeente(),
            Ids.next(),
            id.value(),
            verwante.soort().name(),
            verwante.rang(),
            verwante.bsn().map(Bsn::nummer).orElse(null),
            verwante.naam(),
            verwante.geboortedatum().map(Geboortedatum::eerste).orElse(null),
            verwante.geboortedatum().map(datum -> datum.precisie().name()).orElse(null),
            van,
            van,
            verwante.periode().flatMap(Periode::tot).orElse(null)
        };
    }

    private static Object[] row(InwonerId id, Persoon.Gezagsperiode gezag) {
        return new Object[] {
            gemeente(),
            Ids.next(),
            id.value(),
            gezag.code().code(),
            gezag.periode().van(),
            gezag.periode().tot().orElse(null)
        };
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}

package nl.samenhang.toegang.melding;

import static nl.samenhang.toegang.melding.MeldingRows.utc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of calls to reporters. */
@Repository
class TerugbelRepository {

    private final JdbcClient jdbc;

    TerugbelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One call says all: what the reporter still had to hear is replaced. */
    void upsert(Terugbelverzoek verzoek) {
        var sql =
                """
                insert into melding.terugbelverzoek (gemeente, melding, bericht, uiterlijk)
                values (:gemeente, :melding, :bericht, :uiterlijk)
                on conflict (gemeente, melding) do update
                  set bericht = excluded.bericht, uiterlijk = least(excluded.uiterlijk, terugbelverzoek.uiterlijk)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("melding", verzoek.melding().value())
                .param("bericht", verzoek.bericht().name())
                .param("uiterlijk", verzoek.uiterlijk())
                .update();
    }

    Optional<Terugbelverzoek> find(MeldingId melding) {
        var sql = "select bericht, uiterlijk from melding.terugbelverzoek where melding = :melding";
        return jdbc.sql(sql)
                .param("melding", melding.value())
                .query(
                        (row, _) ->
                                new Terugbelverzoek(
                                        melding,
                                        Melderbericht.valueOf(row.getString("bericht")),
                                        row.getObject("uiterlijk", LocalDate.class)))
                .optional();
    }

    /** True when there was one. */
    boolean delete(MeldingId melding) {
        return jdbc.sql("delete from melding.terugbelverzoek where melding = :melding")
                        .param("melding", melding.value())
                        .update()
                == 1;
    }

    void insert(MeldingId melding, Belpoging poging) {
        var sql =
                """
                insert into melding.belpoging (gemeente, id, melding, bericht, moment, door, uitkomst)
                values (:gemeente, :id, :melding, :bericht, :moment, :door, :uitkomst)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("melding", melding.value())
                .param("bericht", poging.bericht().name())
                .param("moment", utc(poging.moment()))
                .param("door", poging.door())
                .param("uitkomst", poging.uitkomst().name())
                .update();
    }

    List<Belpoging> attempts(MeldingId melding) {
        var sql = "select * from melding.belpoging where melding = :melding order by moment, id";
        return jdbc.sql(sql)
                .param("melding", melding.value())
                .query(
                        (row, _) ->
                                new Belpoging(
                                        Melderbericht.valueOf(row.getString("bericht")),
                                        MeldingRows.moment(row, "moment").orElseThrow(),
                                        row.getString("door"),
                                        Beluitkomst.valueOf(row.getString("uitkomst"))))
                .list();
    }

    /** From now on nobody contacts this reporter; the number stays for who reads the file. */
    void endContact(MeldingId melding) {
        jdbc.sql("update melding.melding set contactwijze = 'GEEN' where id = :melding")
                .param("melding", melding.value())
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}

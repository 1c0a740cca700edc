package nl.samenhang.bestaanszekerheid.verstrekking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what is given. */
@Repository
class VerstrekkingRepository {

    private final JdbcClient jdbc;

    VerstrekkingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Verstrekking> of(GezinId gezin) {
        return here("""
                    select * from verstrekking.verstrekking
                     where gemeente = :gemeente and gezin = :gezin order by van desc, regeling, id
                    """)
                .param("gezin", gezin.value())
                .query(VerstrekkingRepository::row)
                .list();
    }

    Optional<Verstrekking> find(VerstrekkingId id) {
        return here("select * from verstrekking.verstrekking where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query(VerstrekkingRepository::row)
                .optional();
    }

    Optional<Verstrekking> find(VoorzieningId voorziening) {
        return here("select * from verstrekking.verstrekking where gemeente = :gemeente and voorziening = :voorziening")
                .param("voorziening", voorziening.value())
                .query(VerstrekkingRepository::row)
                .optional();
    }

    void insert(Verstrekking nieuw) {
        var sql =
                """
                insert into verstrekking.verstrekking (gemeente, id, gezin, inwoner, begunstigde, wet, voorziening, regel,
                       regeling, wat, wijze, ritme, derde, begrotingspost, bedrag, van, tot)
                values (:gemeente, :id, :gezin, :inwoner, :begunstigde, 'PARTICIPATIEWET', :voorziening, :regel, :regeling,
                       :wat, :wijze, :ritme, :derde, :begrotingspost, :bedrag, :van, :tot)
                """;
        here(sql)
                .param("id", nieuw.key())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("begunstigde", nieuw.begunstigde().value())
                .param("voorziening", nieuw.voorziening().value())
                .param("regel", nieuw.regel().value())
                .param("regeling", nieuw.regeling())
                .param("wat", nieuw.wat())
                .param("wijze", nieuw.wijze().name())
                .param("ritme", nieuw.ritme().name())
                .param("derde", nieuw.derde().orElse(null))
                .param("begrotingspost", nieuw.begrotingspost())
                .param("bedrag", nieuw.bedrag().map(Bedrag::centen).orElse(null))
                .param("van", nieuw.periode().van())
                .param("tot", nieuw.periode().tot().orElse(null))
                .update();
    }

    /** The first day on which it is no longer given; never before the first day itself. */
    void until(VerstrekkingId id, Optional<LocalDate> tot) {
        here("""
             update verstrekking.verstrekking set tot = greatest(van, :tot::date)
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("tot", tot.orElse(null))
                .update();
    }

    /** Takes out of the payments what is due from the end on; how many those were. */
    int drop(VerstrekkingId id) {
        return jdbc.sql("select verstrekking.haal_weg(:id)")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Writes the amount of a bill down, once. */
    int amount(VerstrekkingId id, Bedrag bedrag, String grond, MedewerkerId door) {
        return here("""
                    update verstrekking.verstrekking set bedrag = :bedrag, bedrag_grond = :grond, bedrag_door = :door
                     where gemeente = :gemeente and id = :id and bedrag is null
                    """)
                .param("id", id.value())
                .param("bedrag", bedrag.centen())
                .param("grond", grond)
                .param("door", door.value())
                .update();
    }

    /**
     * What is paid by the bank to who has no account that counts, and was not asked for one yet.
     */
    List<Verstrekking> withoutAccount(LocalDate vandaag) {
        return here("""
                    select v.* from verstrekking.verstrekking v
                     where v.gemeente = :gemeente and v.wijze = 'BANK' and v.rekening_gevraagd_op is null
                       and (v.tot is null or v.tot > v.van) and v.van <= :vandaag
                       and not exists (select 1 from verstrekking.bankrekening b
                                        where b.gemeente = v.gemeente and b.gezin = v.gezin
                                          and b.inwoner = v.begunstigde and b.status in ('GELDIG', 'TE_BEKIJKEN'))
                     order by v.id
                    """)
                .param("vandaag", vandaag)
                .query(VerstrekkingRepository::row)
                .list();
    }

    /** What ends in these days and was not given anew, nor taken up by somebody yet. */
    List<Verstrekking> ending(String regeling, LocalDate van, LocalDate tot) {
        return here("""
                    select v.* from verstrekking.verstrekking v
                     where v.gemeente = :gemeente and v.regeling = :regeling and v.opgepakt_op is null
                       and v.tot between :van and :tot and v.tot > v.van
                       and not exists (select 1 from verstrekking.verstrekking n
                                        where n.gemeente = v.gemeente and n.inwoner = v.inwoner and n.id <> v.id
                                          and n.regeling = v.regeling and coalesce(n.tot, 'infinity') > v.tot)
                     order by v.tot, v.id limit 200
                    """)
                .param("regeling", regeling)
                .param("van", van)
                .param("tot", tot)
                .query(VerstrekkingRepository::row)
                .list();
    }

    /** Somebody takes it up; nought when another did already. */
    int takeUp(VerstrekkingId id, LocalDate dag) {
        return here("""
                    update verstrekking.verstrekking set opgepakt_op = :dag
                     where gemeente = :gemeente and id = :id and opgepakt_op is null
                    """)
                .param("id", id.value())
                .param("dag", dag)
                .update();
    }

    void asked(VerstrekkingId id, LocalDate dag) {
        here("update verstrekking.verstrekking set rekening_gevraagd_op = :dag where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .param("dag", dag)
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    static Verstrekking row(ResultSet rs, int row) throws SQLException {
        return new Verstrekking(
                new VerstrekkingId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                new InwonerId(rs.getObject("begunstigde", UUID.class)),
                new VoorzieningId(rs.getObject("voorziening", UUID.class)),
                new AanvraagregelId(rs.getObject("regel", UUID.class)),
                rs.getString("regeling"),
                rs.getString("wat"),
                Wijze.valueOf(rs.getString("wijze")),
                Ritme.valueOf(rs.getString("ritme")),
                Optional.ofNullable(rs.getString("derde")),
                rs.getString("begrotingspost"),
                Optional.ofNullable(rs.getObject("bedrag", Long.class)).map(Bedrag::new),
                new Periode(
                        rs.getObject("van", LocalDate.class),
                        Optional.ofNullable(rs.getObject("tot", LocalDate.class))),
                rs.getString("bedrag_grond"));
    }
}

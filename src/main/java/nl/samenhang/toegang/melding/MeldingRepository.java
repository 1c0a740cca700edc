package nl.samenhang.toegang.melding;

import static nl.samenhang.toegang.melding.MeldingRows.names;
import static nl.samenhang.toegang.melding.MeldingRows.utc;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of meldingen that came in: find them, and write what triage decides. */
@Repository
class MeldingRepository {

    private static final String SELECT =
            """
            select m.*, array(select b.inwoner from melding.betrokkene b
              where b.gemeente = m.gemeente and b.melding = m.id order by b.inwoner) as inwoners
            from melding.melding m
            """;

    private final JdbcClient jdbc;

    MeldingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Melding> find(MeldingId id) {
        return jdbc.sql(SELECT + "where m.id = :id")
                .param("id", id.value())
                .query(MeldingRows::melding)
                .optional();
    }

    /** The melding, held for this transaction so that two employees cannot both decide. */
    Optional<Melding> lock(MeldingId id) {
        return jdbc.sql(SELECT + "where m.id = :id for update of m")
                .param("id", id.value())
                .query(MeldingRows::melding)
                .optional();
    }

    Optional<Melding> findByReferentie(String referentie) {
        return jdbc.sql(SELECT + "where m.referentie = :referentie")
                .param("referentie", referentie)
                .query(MeldingRows::melding)
                .optional();
    }

    Optional<Melding> findBySleutel(String sleutel) {
        return jdbc.sql(SELECT + "where m.sleutel = :sleutel")
                .param("sleutel", sleutel)
                .query(MeldingRows::melding)
                .optional();
    }

    List<Melding> ofGezin(GezinId gezin) {
        return jdbc.sql(SELECT + "where m.gezin = :gezin order by m.ontvangen desc, m.id desc")
                .param("gezin", gezin.value())
                .query(MeldingRows::melding)
                .list();
    }

    /** Writes what triage may change; the words of the reporter never change. */
    void update(Melding melding) {
        var sql =
                """
                update melding.melding set status = :status, urgentie = :urgentie, urgentie_regels = :regels,
                  urgentie_reden = :reden, wmo = :wmo, behandelaar = :behandelaar, gezin = :gezin,
                  gesloten = :gesloten, sluitreden = :sluitreden, sluittoelichting = :toelichting
                where id = :id
                """;
        var oordeel = melding.beoordeling();
        var einde = melding.afsluiting();
        jdbc.sql(sql)
                .param("id", melding.id().value())
                .param("status", melding.status().name())
                .param("urgentie", oordeel.urgentie().name())
                .param("regels", names(oordeel.regels()))
                .param("reden", oordeel.reden().orElse(null))
                .param("wmo", oordeel.wmo().name())
                .param("behandelaar", melding.behandelaar().map(Id::value).orElse(null))
                .param("gezin", melding.gezin().map(Id::value).orElse(null))
                .param("gesloten", einde.map(e -> utc(e.moment())).orElse(null))
                .param("sluitreden", einde.flatMap(Afsluiting::reden).map(Enum::name).orElse(null))
                .param("toelichting", einde.map(Afsluiting::toelichting).orElse(null))
                .update();
    }

    /** Links a person; the BSN that a partner gave is no longer needed then. */
    void link(MeldingId melding, InwonerId inwoner) {
        var sql =
                """
                with gekoppeld as (
                  insert into melding.betrokkene (gemeente, melding, inwoner)
                  values (:gemeente, :melding, :inwoner) on conflict do nothing
                )
                update melding.melding set betrokkene_bsn = null where id = :melding
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("melding", melding.value())
                .param("inwoner", inwoner.value())
                .update();
    }

    void unlink(MeldingId melding, InwonerId inwoner) {
        jdbc.sql("delete from melding.betrokkene where melding = :melding and inwoner = :inwoner")
                .param("melding", melding.value())
                .param("inwoner", inwoner.value())
                .update();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}

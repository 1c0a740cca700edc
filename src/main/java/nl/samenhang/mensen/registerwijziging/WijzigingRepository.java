package nl.samenhang.mensen.registerwijziging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What the register said that changed. */
@Repository
class WijzigingRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Wijzigingsrij rij;

    WijzigingRepository(JdbcClient jdbc, JsonMapper json, Wijzigingsrij rij) {
        this.jdbc = jdbc;
        this.json = json;
        this.rij = rij;
    }

    /** Who takes over what is told of the same person at the same moment waits for the other. */
    void lock(String wie) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:wie, 21))::text")
                .param("wie", "registerwijziging" + gemeente() + wie)
                .query(String.class)
                .single();
    }

    void insert(Registerwijziging wijziging, UUID vingerafdruk) {
        var sql =
                """
                insert into registerwijziging.wijziging (gemeente, id, inwoner, naam, soort, dag, oud, nieuw,
                       vingerafdruk, status, ontvangen_op, reden, argumenten)
                values (:gemeente, :id, :inwoner, :naam, :soort, :dag, :oud::jsonb, :nieuw::jsonb, :vingerafdruk,
                       :status, :op, :reden, :argumenten)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", wijziging.id().value())
                .param("inwoner", wijziging.inwoner().value())
                .param("naam", wijziging.naam())
                .param("soort", wijziging.soort().name())
                .param("dag", wijziging.dag())
                .param("oud", json.writeValueAsString(wijziging.oud()))
                .param("nieuw", json.writeValueAsString(wijziging.nieuw()))
                .param("vingerafdruk", vingerafdruk)
                .param("status", wijziging.status().name())
                .param("op", at(wijziging.ontvangenOp()))
                .param("reden", wijziging.reden().map(Tekst::sleutel).orElse(null))
                .param(
                        "argumenten",
                        wijziging
                                .reden()
                                .map(Tekst::argumenten)
                                .orElse(List.of())
                                .toArray(String[]::new))
                .update();
    }

    /**
     * Whether a person decided about this change, or still has to; what the list of a partner tells
     * of the same day is the same change, as is that neither of two lists names the other.
     */
    boolean isWithAPerson(InwonerId inwoner, Verschil verschil) {
        var sql =
                """
                select exists (select 1 from registerwijziging.wijziging
                 where gemeente = :gemeente and status not in ('VERWERKT', 'VERVALLEN')
                   and (inwoner = :inwoner and soort = :soort and vingerafdruk = :vingerafdruk
                        or inwoner = :ander::uuid and soort = :spiegel and nieuw ->> 'ander' = :zelf
                           and (dag = :dag or :verlies)))
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoner", inwoner.value())
                .param("soort", verschil.soort().name())
                .param("spiegel", verschil.soort().mirrored().name())
                .param("verlies", verschil.soort().isLoss())
                .param("vingerafdruk", verschil.vingerafdruk())
                .param("ander", verschil.nieuw().get("ander"))
                .param("dag", verschil.dag())
                .param("zelf", inwoner.value().toString())
                .query(Boolean.class)
                .single();
    }

    /**
     * Lets lapse that the list no longer named this relative, whatever a person said of it; what
     * was taken over stays.
     *
     * @return the changes that lapsed
     */
    List<RegisterwijzigingId> lapse(
            InwonerId inwoner, Wijzigingsoort verlies, InwonerId ander, Tekst reden) {
        var sql =
                """
                update registerwijziging.wijziging
                   set status = 'VERVALLEN', reden = :reden, argumenten = '{}', bekeken = true
                 where gemeente = :gemeente and inwoner = :inwoner and soort = :verlies
                   and nieuw ->> 'ander' = :ander and status not in ('VERWERKT', 'VERVALLEN')
                returning id
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("inwoner", inwoner.value())
                .param("verlies", verlies.name())
                .param("ander", ander.value().toString())
                .param("reden", reden.sleutel())
                .query((rs, row) -> new RegisterwijzigingId(rs.getObject("id", UUID.class)))
                .list();
    }

    /** Of which nobody has yet looked at what they mean for files. */
    List<Registerwijziging> notLookedAt() {
        return jdbc.sql(Wijzigingsrij.SELECT + " and not w.bekeken order by w.id")
                .param("gemeente", gemeente())
                .query(rij)
                .list();
    }

    /** Takes the change to look at; not when somebody else just did. */
    boolean claim(RegisterwijzigingId id) {
        var sql =
                """
                select not bekeken from registerwijziging.wijziging
                 where gemeente = :gemeente and id = :id for update
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void lookedAt(RegisterwijzigingId id, boolean dossier) {
        var sql =
                """
                update registerwijziging.wijziging set bekeken = true, dossier = :dossier
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("dossier", dossier)
                .update();
    }

    void update(RegisterwijzigingId id, Registerwijziging.Status status) {
        var sql =
                """
                update registerwijziging.wijziging
                   set status = :status, reden = null, argumenten = '{}',
                       bekeken = bekeken and :status <> 'VERWERKT'
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("status", status.name())
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}

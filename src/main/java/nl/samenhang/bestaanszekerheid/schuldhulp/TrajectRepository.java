package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of tracks. */
@Repository
class TrajectRepository {

    private static final String SELECT =
            "select * from schuldhulp.traject where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    TrajectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a household: what runs first, then the newest. */
    List<Traject> of(GezinId gezin) {
        return here(SELECT
                        + "and gezin = :gezin order by uitgestroomd_op desc nulls first, gemeld_op desc, id desc")
                .param("gezin", gezin.value())
                .query(TrajectRows::row)
                .list();
    }

    /** In which this person is helped, the newest first. */
    List<Traject> ofInwoner(InwonerId wie) {
        return here(SELECT
                        + "and :wie in (inwoner, partner) order by uitgestroomd_op desc nulls first, gemeld_op desc")
                .param("wie", wie.value())
                .query(TrajectRows::row)
                .list();
    }

    /** What ran on a day of this period. */
    List<Traject> between(LocalDate van, LocalDate tot) {
        return here(SELECT
                        + """
                          and gemeld_op <= :tot and (uitgestroomd_op is null or uitgestroomd_op >= :van)
                          order by gemeld_op, id
                          """)
                .param("van", van)
                .param("tot", tot)
                .query(TrajectRows::row)
                .list();
    }

    Optional<Traject> find(TrajectId id) {
        return here(SELECT + "and id = :id")
                .param("id", id.value())
                .query(TrajectRows::row)
                .optional();
    }

    /** Who helps in each open track of a household, whether the asker may read it or not. */
    List<MedewerkerId> contacten(GezinId gezin) {
        return jdbc
                .sql("select door from database.contacten('schuldhulp', :gezin, null)")
                .param("gezin", gezin.value())
                .query(UUID.class)
                .list()
                .stream()
                .distinct()
                .map(MedewerkerId::new)
                .toList();
    }

    /** Which open tracks there are, whether the asker may read them or not. */
    List<TrajectId> lopend(GezinId gezin) {
        return jdbc
                .sql("select id from database.contacten('schuldhulp', :gezin, null)")
                .param("gezin", gezin.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(TrajectId::new)
                .toList();
    }

    /** Who of these people is helped, and by whom. */
    Map<InwonerId, MedewerkerId> bekend(Collection<InwonerId> wie) {
        record Bekende(UUID inwoner, UUID helper) {}
        return jdbc
                .sql("select inwoner, helper from schuldhulp.bekend(:wie)")
                .param("wie", wie.stream().map(InwonerId::value).toArray(UUID[]::new))
                .query(Bekende.class)
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                b -> new InwonerId(b.inwoner()),
                                b -> new MedewerkerId(b.helper())));
    }

    /** Nobody else changes it until this transaction ends. */
    void lock(TrajectId id) {
        here("select id from schuldhulp.traject where gemeente = :gemeente and id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void insert(Traject nieuw) {
        var sql =
                """
                insert into schuldhulp.traject (gemeente, id, gezin, inwoner, partner, helper, fase, gemeld_op, dreiging,
                       hulpvraag, gesprek_uiterlijk)
                values (:gemeente, :id, :gezin, :inwoner, :partner, :helper, :fase, :gemeld, :dreiging, :hulpvraag,
                       :uiterlijk)
                """;
        here(sql)
                .param("id", nieuw.id().value())
                .param("gezin", nieuw.gezin().value())
                .param("inwoner", nieuw.inwoner().value())
                .param("partner", nieuw.partner().map(InwonerId::value).orElse(null))
                .param("helper", nieuw.helper().value())
                .param("fase", nieuw.fase().name())
                .param("gemeld", nieuw.gemeldOp())
                .param("dreiging", nieuw.dreiging().name())
                .param("hulpvraag", nieuw.hulpvraag())
                .param("uiterlijk", nieuw.gesprekUiterlijk())
                .update();
    }

    void talked(TrajectId id, Traject.Gesprek gesprek) {
        update(
                        id,
                        "fase = 'INTAKE', gesprek_op = :op, weken = :weken, beginschuld = :schuld, aanvraag = :aanvraag")
                .param("op", gesprek.op())
                .param("weken", gesprek.weken())
                .param("schuld", gesprek.beginschuld().centen())
                .param("aanvraag", gesprek.aanvraag().map(AanvraagId::value).orElse(null))
                .update();
    }

    void planned(TrajectId id, Traject.Plan plan) {
        update(
                        id,
                        "fase = 'PLAN_VAN_AANPAK', plan_op = :op, plan = :tekst, beslagvrije_voet = :voet, ondernemer = :ondernemer")
                .param("op", plan.op())
                .param("tekst", plan.tekst())
                .param("voet", plan.beslagvrijeVoet().map(Bedrag::centen).orElse(null))
                .param("ondernemer", plan.ondernemer())
                .update();
    }

    void stable(TrajectId id, LocalDate op) {
        update(id, "fase = 'STABILISATIE', stabiel_op = :op").param("op", op).update();
    }

    void moveTo(TrajectId id, Fase fase) {
        update(id, "fase = :fase").param("fase", fase.name()).update();
    }

    void end(TrajectId id, Traject.Einde einde) {
        update(
                        id,
                        "fase = 'UITSTROOM', uitstroom = :hoe, uitgestroomd_op = :op, toelichting = :toelichting")
                .param("hoe", einde.hoe().name())
                .param("op", einde.op())
                .param("toelichting", einde.toelichting())
                .update();
    }

    void caredFor(TrajectId id, Traject.Nazorg nazorg) {
        update(id, "fase = 'NAZORG', nazorg_op = :op, nazorg = :tekst")
                .param("op", nazorg.op())
                .param("tekst", nazorg.tekst())
                .update();
    }

    private StatementSpec update(TrajectId id, String set) {
        return here("update schuldhulp.traject set %s where gemeente = :gemeente and id = :id"
                        .formatted(set))
                .param("id", id.value());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}

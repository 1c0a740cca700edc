package nl.samenhang.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Spoor;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VerwerkingslogRepository {

    private final JdbcClient jdbc;
    private final Loguitgave uitgave;
    private final Clock clock;

    VerwerkingslogRepository(JdbcClient jdbc, Loguitgave uitgave, Clock clock) {
        this.jdbc = jdbc;
        this.uitgave = uitgave;
        this.clock = clock;
    }

    /**
     * One line for each person in one statement; without a person one line about the subject.
     *
     * @param toestemming the consent it leans on, if any
     */
    void insert(
            Verwerkingscontext context,
            Instant moment,
            Handeling handeling,
            Onderwerp onderwerp,
            Collection<InwonerId> inwoners,
            Optional<UUID> toestemming) {
        var sql =
                """
                insert into security.verwerkingslog
                  (gemeente, moment, actor, actor_naam, rol, doel, handeling, onderwerp_soort, onderwerp_id, inwoner,
                   gezin, noodknop, toestemming, organisatie, trace, duur, vreemd_trace, vreemd_operatie,
                   vreemd_entiteit, uitgave)
                select :gemeente, :moment, :actor, :actorNaam, :rol, :doel, :handeling, :soort, :onderwerp, inwoner,
                       cast(:gezin as uuid),
                       coalesce((select bool_and(d.reden = 'NOODKNOP') from security.v_geldig d
                                 where d.gemeente = :gemeente and d.gezin = cast(:gezin as uuid)
                                   and d.actor = :actor
                                   and security.counts_in_role(d.gemeente, d.gezin, d.reden)), false),
                       cast(:toestemming as uuid), cast(:organisatie as text), :trace, :duur,
                       cast(:vreemdTrace as uuid), cast(:vreemdOperatie as bigint), cast(:vreemdEntiteit as text),
                       :uitgave
                from unnest(:inwoners) as inwoner
                """;
        var spoor = Contexts.spoor();
        var gezin = onderwerp.soort().equals("gezin") ? Optional.of(onderwerp.id()) : file(spoor);
        line(sql, context, moment, handeling, onderwerp)
                .param("gezin", gezin.orElse(null))
                .param("toestemming", toestemming.orElse(null))
                .param("organisatie", spoor.organisatie().orElse(null))
                .param("trace", spoor.trace())
                .param("duur", spoor.duur())
                .param("vreemdTrace", spoor.vreemd().map(Spoor.Vreemd::trace).orElse(null))
                .param("vreemdOperatie", spoor.vreemd().map(Spoor.Vreemd::operatie).orElse(null))
                .param("vreemdEntiteit", spoor.vreemd().map(Spoor.Vreemd::entiteit).orElse(null))
                .param("uitgave", uitgave.nr())
                .param("inwoners", persons(inwoners))
                .update();
    }

    private static Optional<UUID> file(Spoor spoor) {
        return spoor.dossier().map(GezinId::value);
    }

    /** An empty place stands for nobody in particular. */
    private static @Nullable UUID[] persons(Collection<InwonerId> inwoners) {
        return inwoners.isEmpty()
                ? new UUID[1]
                : inwoners.stream().map(InwonerId::value).distinct().toArray(UUID[]::new);
    }

    List<Logregel> find(Logvraag vraag, int limit) {
        var sql =
                "select * from security.verwerkingslog where moment >= :van and moment < :tot"
                        + (vraag.inwoner().isPresent()
                                ? " and inwoner = any (array(select unnest(database.persons_behind(:inwoner))))"
                                : "")
                        + (vraag.actor().isPresent() ? " and actor = :actor" : "")
                        + (vraag.handeling().isPresent() ? " and handeling = :handeling" : "")
                        + (vraag.noodknop() ? " and noodknop" : "")
                        + " and (moment, id) < (:naMoment, :naId) order by moment desc, id desc limit :limit";
        return jdbc.sql(sql)
                .param("van", utc(vraag.vanaf().map(this::start).orElse(Instant.EPOCH)))
                .param(
                        "tot",
                        utc(
                                vraag.tot()
                                        .map(dag -> start(dag.plusDays(1)))
                                        .orElse(Positie.NIEUWSTE.moment())))
                .param("inwoner", vraag.inwoner().map(InwonerId::value).orElse(null))
                .param("actor", vraag.actor().orElse(null))
                .param("handeling", vraag.handeling().map(Enum::name).orElse(null))
                .param("naMoment", utc(vraag.na().moment()))
                .param("naId", vraag.na().id())
                .param("limit", limit)
                .query(VerwerkingslogRepository::row)
                .list();
    }

    private Instant start(LocalDate dag) {
        return dag.atStartOfDay(clock.getZone()).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private JdbcClient.StatementSpec line(
            String sql,
            Verwerkingscontext context,
            Instant moment,
            Handeling handeling,
            Onderwerp onderwerp) {
        return jdbc.sql(sql)
                .param("gemeente", context.gemeente().code())
                .param("moment", utc(moment))
                .param("actor", context.actor())
                .param("actorNaam", context.actorNaam())
                .param("rol", context.rol())
                .param("doel", context.doel())
                .param("handeling", handeling.name())
                .param("soort", onderwerp.soort())
                .param("onderwerp", onderwerp.id());
    }

    private static Logregel row(ResultSet row, int number) throws SQLException {
        return new Logregel(
                row.getObject("id", UUID.class),
                row.getObject("moment", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("actor_naam"),
                row.getString("rol"),
                row.getString("doel"),
                Handeling.valueOf(row.getString("handeling")),
                row.getString("onderwerp_soort"),
                Optional.ofNullable(row.getObject("onderwerp_id", UUID.class)),
                Optional.ofNullable(row.getObject("inwoner", UUID.class)),
                Optional.ofNullable(row.getObject("gezin", UUID.class)),
                row.getBoolean("noodknop"),
                Optional.ofNullable(row.getString("organisatie")));
    }
}

package nl.samenhang.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may open which file. The policies of all tables with content of a file ask this table, so
 * that access given or ended here works at once everywhere.
 */
@Service
@Transactional
public class Dossiertoegang {

    /** Why somebody may open a file. */
    public enum Reden {
        TEAM,
        AANSPREEKPUNT,
        WAARNEMER,
        UITVOERENDE,
        GEZINSLID,
        /** People of the file consented, to a partner. */
        TOESTEMMING,
        /** An emergency, for a few hours. */
        NOODKNOP,
        /** A look at a file that is closed for the team, with a reason. */
        INZAGE,
        /** Invited to a meeting about the family, until some time after it. */
        OVERLEG,
        /** Guides somebody of the file in a track, until that is over. */
        TRAJECT
    }

    private final JdbcClient jdbc;
    private final TeamdossierRepository teamdossiers;
    private final Eigenban eigenban;

    Dossiertoegang(JdbcClient jdbc, TeamdossierRepository teamdossiers, Eigenban eigenban) {
        this.jdbc = jdbc;
        this.teamdossiers = teamdossiers;
        this.eigenban = eigenban;
    }

    /** Opens the file for one employee or resident; again for the same reason changes nothing. */
    public void grant(GezinId gezin, UUID actor, Reden reden) {
        var sql =
                """
                insert into security.dossiertoegang (gemeente, gezin, actor, reden, bron)
                values (:gemeente, :gezin, :actor, :reden, :actor) on conflict do nothing
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .param("actor", actor)
                .param("reden", reden.name())
                .update();
    }

    /**
     * Opens the file for a while. The end is kept by the clock of the database, which the policies
     * ask too, so that no job is needed to end it.
     *
     * @param bron what this access comes from
     * @return when it ends
     */
    public Instant grantFor(GezinId gezin, UUID actor, Reden reden, Id bron, Duration duur) {
        var sql =
                """
                insert into security.dossiertoegang (gemeente, gezin, actor, reden, bron, tot)
                values (:gemeente, :gezin, :actor, :reden, :bron, now() + make_interval(secs => :seconden))
                returning tot
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .param("actor", actor)
                .param("reden", reden.name())
                .param("bron", bron.value())
                .param("seconden", duur.toSeconds())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** The team holds the file: everybody who is in it today gets in, and who joins it later. */
    public void grantTeam(GezinId gezin, TeamId team) {
        teamdossiers.hold(gezin, team);
    }

    /** Ends access for this reason; access for another reason stays. */
    public void revoke(GezinId gezin, UUID actor, Reden reden) {
        var sql =
                """
                delete from security.dossiertoegang
                where gemeente = :gemeente and gezin = :gezin and actor = :actor and reden = :reden
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .param("actor", actor)
                .param("reden", reden.name())
                .update();
    }

    /** The team no longer holds the file; who may open it for another reason still does. */
    public void revokeTeam(GezinId gezin, TeamId team) {
        teamdossiers.release(gezin, team);
    }

    /** Whether the acting employee or resident may open the file. */
    public boolean has(GezinId gezin) {
        return Contexts.readOnce(
                Dossiertoegang.class,
                gezin,
                () -> Contexts.current().breed() ? !eigenban.forbidsMe(gezin) : hasLine(gezin));
    }

    private boolean hasLine(GezinId gezin) {
        var sql =
                """
                select exists (select 1 from security.v_geldig
                where gemeente = :gemeente and gezin = :gezin and actor = :actor
                  and security.counts_in_role(gemeente, gezin, reden))
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .param("actor", Contexts.current().actor())
                .query(Boolean.class)
                .single();
    }

    /** Which of these files the acting employee or resident may open. */
    public List<GezinId> among(Collection<GezinId> gezinnen) {
        if (gezinnen.isEmpty()) {
            return List.of();
        }
        if (Contexts.current().breed()) {
            return gezinnen.stream().filter(gezin -> !eigenban.forbidsMe(gezin)).toList();
        }
        var sql =
                """
                select distinct gezin from security.v_geldig
                where gemeente = :gemeente and actor = :actor and gezin in (:gezinnen)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("actor", Contexts.current().actor())
                .param("gezinnen", gezinnen.stream().map(GezinId::value).toList())
                .query((row, number) -> new GezinId(row.getObject("gezin", UUID.class)))
                .list();
    }

    /** The files that the acting employee may open, own files before those of the team. */
    public List<GezinId> open(int most) {
        var sql =
                """
                select gezin from security.v_geldig
                where gemeente = :gemeente and actor = :actor
                order by reden = 'TEAM' limit :most
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("actor", Contexts.current().actor())
                .param("most", most)
                .query((row, number) -> new GezinId(row.getObject("gezin", UUID.class)))
                .list();
    }

    /** Which of these files are open to the actor, each with whether it is an own one. */
    public Bereik reach(Collection<GezinId> gezinnen) {
        if (gezinnen.isEmpty()) {
            return Bereik.NIETS;
        }
        var sql =
                """
                select gezin, bool_or(reden <> 'TEAM') as eigen from security.v_geldig
                where gemeente = :gemeente and actor = :actor and gezin = any(:gezinnen)
                  and security.counts_in_role(gemeente, gezin, reden)
                group by gezin
                """;
        var found =
                jdbc.sql(sql)
                        .param("gemeente", gemeente())
                        .param("actor", Contexts.current().actor())
                        .param(
                                "gezinnen",
                                gezinnen.stream().map(GezinId::value).toArray(UUID[]::new))
                        .query(
                                (row, number) ->
                                        Map.entry(
                                                new GezinId(row.getObject("gezin", UUID.class)),
                                                row.getBoolean("eigen")))
                        .list();
        var breed = Contexts.current().breed();
        return Bereik.of(breed ? among(gezinnen) : gezinnen, found, breed);
    }

    /**
     * Answers as for a file that does not exist when it is not the actor's; the try is logged. What
     * the log says from here on is said of this file.
     */
    public void requireAccess(GezinId gezin) {
        if (!has(gezin)) {
            throw new NotFound(Onderwerp.of("gezin", gezin));
        }
        Contexts.spoor().open(gezin);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}

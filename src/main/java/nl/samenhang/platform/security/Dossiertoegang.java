package nl.samenhang.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
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
        GEZINSLID
    }

    private final JdbcClient jdbc;
    private final TeamdossierRepository teamdossiers;

    Dossiertoegang(JdbcClient jdbc, TeamdossierRepository teamdossiers) {
        this.jdbc = jdbc;
        this.teamdossiers = teamdossiers;
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
        return Contexts.current().breed()
                || Contexts.readOnce(Dossiertoegang.class, gezin, () -> hasLine(gezin));
    }

    private boolean hasLine(GezinId gezin) {
        var sql =
                """
                select exists (select 1 from security.dossiertoegang
                where gemeente = :gemeente and gezin = :gezin and actor = :actor)
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
        if (gezinnen.isEmpty() || Contexts.current().breed()) {
            return List.copyOf(gezinnen);
        }
        var sql =
                """
                select distinct gezin from security.dossiertoegang
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
                select gezin from security.dossiertoegang
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

    /** Which of these files are the actor's own, and not only those of a team. */
    public List<GezinId> own(Collection<GezinId> gezinnen) {
        if (gezinnen.isEmpty()) {
            return List.of();
        }
        var sql =
                """
                select distinct gezin from security.dossiertoegang
                where gemeente = :gemeente and actor = :actor and reden <> 'TEAM' and gezin in (:gezinnen)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("actor", Contexts.current().actor())
                .param("gezinnen", gezinnen.stream().map(GezinId::value).toList())
                .query((row, number) -> new GezinId(row.getObject("gezin", UUID.class)))
                .list();
    }

    /** Answers as for a file that does not exist when it is not the actor's; the try is logged. */
    public void requireAccess(GezinId gezin) {
        if (!has(gezin)) {
            throw new NotFound(Onderwerp.of("gezin", gezin));
        }
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}

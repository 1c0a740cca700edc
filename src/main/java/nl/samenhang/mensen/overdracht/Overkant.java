package nl.samenhang.mensen.overdracht;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does something at the other municipality of the same installation within the running transaction,
 * so that what two municipalities agree on stands with both or with neither. PostgreSQL is told
 * about the other side meanwhile, and no row of the own one exists.
 */
@Component
class Overkant {

    private final JdbcClient jdbc;

    Overkant(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the system user of the other municipality. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T call(Gemeentecode naar, Supplier<T> work) {
        var eigen = Contexts.current();
        var daar = Verwerkingscontext.system(naar, Systeemgebruiker.TAKEN, OverdrachtRechten.DOEL);
        tell(daar);
        var result = Contexts.callAs(daar, work);
        tell(eigen);
        return result;
    }

    public void run(Gemeentecode naar, Runnable work) {
        call(
                naar,
                () -> {
                    work.run();
                    return true;
                });
    }

    /**
     * In the role as it counts for the whole municipality: a file that comes in has no team yet.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forEveryTeam(Runnable work) {
        teams("");
        work.run();
        teams(list(Contexts.current().teams()));
    }

    private void teams(String teams) {
        jdbc.sql("select set_config('app.teams', :teams, true)")
                .param("teams", teams)
                .query(String.class)
                .single();
    }

    /** As the policies read it: with a comma around each. */
    private static String list(Set<UUID> teams) {
        return teams.isEmpty()
                ? ""
                : teams.stream().map(UUID::toString).collect(Collectors.joining(",", ",", ","));
    }

    private void tell(Verwerkingscontext context) {
        var sql =
                "select database.begin_processing(:gemeente, :actor, :rol, :doel, :breed, :teams) is null";
        jdbc.sql(sql)
                .param("gemeente", context.gemeente().code())
                .param("actor", context.actor().toString())
                .param("rol", context.rol())
                .param("doel", context.doel())
                .param("breed", context.breed() ? "1" : "0")
                .param("teams", list(context.teams()))
                .query(Boolean.class)
                .single();
    }
}

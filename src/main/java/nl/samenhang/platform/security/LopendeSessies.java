package nl.samenhang.platform.security;

import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Ends the sessions of an employee whose rights changed, so that nothing outlives them. */
@Component
class LopendeSessies {

    private final JdbcClient jdbc;
    private final Optional<FindByIndexNameSessionRepository<?>> sessions;

    LopendeSessies(JdbcClient jdbc, Optional<FindByIndexNameSessionRepository<?>> sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    void end(MedewerkerId medewerker) {
        var names =
                jdbc.sql("select gebruikersnaam from security.account where medewerker = :id")
                        .param("id", medewerker.value())
                        .query(String.class)
                        .list();
        sessions.ifPresent(all -> names.forEach(name -> end(all, name)));
    }

    private static void end(FindByIndexNameSessionRepository<?> all, String name) {
        all.findByPrincipalName(name).keySet().forEach(all::deleteById);
    }
}

package nl.samenhang.platform.database;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Persons who are known under the id of another since two descriptions were merged. */
@Component
public class Opgegaan {

    private final JdbcClient jdbc;

    Opgegaan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Under which id this person is known now; empty when that is the same one. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public Optional<InwonerId> now(InwonerId oud) {
        var sql = "select database.person_now(:oud)";
        return jdbc.sql(sql)
                .param("oud", oud.value())
                .query((row, _) -> new InwonerId(row.getObject(1, java.util.UUID.class)))
                .optional()
                .filter(nu -> !nu.equals(oud));
    }
}

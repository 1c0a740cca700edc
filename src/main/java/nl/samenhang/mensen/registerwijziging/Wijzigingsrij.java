package nl.samenhang.mensen.registerwijziging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a row with a change. */
@Component
class Wijzigingsrij implements RowMapper<Registerwijziging> {

    /** The changes of the municipality. */
    static final String SELECT =
            """
            select w.id, w.inwoner, w.naam, w.soort, w.dag, w.oud, w.nieuw, w.status, w.ontvangen_op, w.reden,
                   w.argumenten
              from registerwijziging.wijziging w
             where w.gemeente = :gemeente
            """;

    private final JsonMapper json;

    Wijzigingsrij(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Registerwijziging mapRow(ResultSet rs, int row) throws SQLException {
        var reden = rs.getString("reden");
        return new Registerwijziging(
                new RegisterwijzigingId(rs.getObject("id", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                rs.getString("naam"),
                Wijzigingsoort.valueOf(rs.getString("soort")),
                rs.getObject("dag", LocalDate.class),
                stuk(rs.getString("oud")),
                stuk(rs.getString("nieuw")),
                Registerwijziging.Status.valueOf(rs.getString("status")),
                rs.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
                reden == null
                        ? Optional.empty()
                        : Optional.of(
                                new Tekst(
                                        reden,
                                        List.of((String[]) rs.getArray("argumenten").getArray()))));
    }

    private Map<String, String> stuk(String text) {
        return json.readValue(text, new TypeReference<LinkedHashMap<String, String>>() {});
    }
}

package nl.samenhang.bestaanszekerheid.verstrekking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.bestaanszekerheid.verstrekking.Organisatierekening.Soort;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of organisations; each counts once two people have seen it. */
@Service
@Transactional
public class Organisatierekeningen {

    private final JdbcClient jdbc;
    private final Verstrekkingsregels regels;
    private final Clock clock;

    Organisatierekeningen(JdbcClient jdbc, Verstrekkingsregels regels, Clock clock) {
        this.jdbc = jdbc;
        this.regels = regels;
        this.clock = clock;
    }

    /** Those that count, and those that wait for a second person. */
    @Transactional(readOnly = true)
    public List<Organisatierekening> alle() {
        return here("""
                    select * from verstrekking.organisatierekening
                     where gemeente = :gemeente and status in ('GELDIG', 'TE_BEKIJKEN') order by soort, naam, id
                    """)
                .query(Organisatierekeningen::row)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Organisatierekening> geldig(Soort soort, String sleutel) {
        return alle().stream()
                .filter(r -> r.geldig() && r.soort() == soort && r.sleutel().equals(sleutel))
                .findFirst();
    }

    /** The third parties that get an account here. */
    public List<String> derden() {
        return regels.derden();
    }

    /** Writes an account down; it counts once a second person has seen it. */
    public void give(Soort soort, String sleutel, String iban, String naam) {
        var nummer =
                Iban.parse(iban)
                        .orElseThrow(() -> new Refusal("iban", Tekst.of("verstrekking.fout.iban")));
        here("""
             update verstrekking.organisatierekening set status = 'VERVANGEN'
              where gemeente = :gemeente and soort = :soort and sleutel = :sleutel and status = 'TE_BEKIJKEN'
             """)
                .param("soort", soort.name())
                .param("sleutel", sleutel)
                .update();
        here("""
             insert into verstrekking.organisatierekening (gemeente, id, soort, sleutel, iban, naam, status, opgegeven_door,
                    opgegeven_op)
             values (:gemeente, :id, :soort, :sleutel, :iban, :naam, 'TE_BEKIJKEN', :door, :op)
             """)
                .param("id", Ids.next())
                .param("soort", soort.name())
                .param("sleutel", sleutel)
                .param("iban", nummer.nummer())
                .param("naam", naam.strip())
                .param("door", Contexts.current().actor())
                .param("op", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The second person has seen that it is right. */
    public void confirm(UUID id) {
        var rekening =
                alle().stream()
                        .filter(r -> r.id().equals(id) && !r.geldig())
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Tekst.of("verstrekking.fout.al-bekeken")));
        if (rekening.door().equals(Contexts.current().actor())) {
            throw new Refusal(Tekst.of("verstrekking.fout.zelf"));
        }
        here("""
             update verstrekking.organisatierekening set status = 'VERVANGEN'
              where gemeente = :gemeente and soort = :soort and sleutel = :sleutel and status = 'GELDIG'
             """)
                .param("soort", rekening.soort().name())
                .param("sleutel", rekening.sleutel())
                .update();
        here("""
             update verstrekking.organisatierekening set status = 'GELDIG', bekeken_door = :door
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id)
                .param("door", Contexts.current().actor())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Organisatierekening row(ResultSet rs, int row) throws SQLException {
        return new Organisatierekening(
                rs.getObject("id", UUID.class),
                Soort.valueOf(rs.getString("soort")),
                rs.getString("sleutel"),
                new Iban(rs.getString("iban")),
                rs.getString("naam"),
                rs.getObject("opgegeven_door", UUID.class),
                rs.getString("status").equals("GELDIG"));
    }
}

package nl.samenhang.werkplek;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Rollen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes teams and the people in them, and lets them look at pages. */
@Component
public class Personeel {

    private static final Gemeentecode SAMENSTAD = new Gemeentecode("9901");

    private final JdbcClient jdbc;
    private final Rollen rollen;
    private final TransactionTemplate transaction;

    Personeel(JdbcClient jdbc, Rollen rollen, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.rollen = rollen;
        this.transaction = transaction;
    }

    /** A new team in Samenstad. */
    public TeamId team(String naam) {
        var id = TeamId.next();
        write(
                "insert into security.team (gemeente, id, naam, gebied) values ('9901', ?, ?, 'Noord')",
                id.value(),
                naam + " " + id.value().toString().substring(24));
        return id;
    }

    /** A new employee of Samenstad with one role, in one team. */
    public Gebruiker medewerker(String naam, String rol, TeamId team) {
        var id = MedewerkerId.next();
        write(
                """
                insert into security.medewerker (gemeente, id, naam, functie, email)
                values ('9901', ?, ?, 'consulent', 'iemand@samenstad.example')
                """,
                id.value(),
                naam);
        write(
                """
                insert into security.roltoekenning (gemeente, medewerker, rol, periode)
                values ('9901', ?, ?, daterange('2020-01-01', null))
                """,
                id.value(),
                rol);
        write(
                """
                insert into security.teamlid (gemeente, team, medewerker, periode)
                values ('9901', ?, ?, daterange('2020-01-01', null))
                """,
                team.value(),
                id.value());
        var rechten =
                rollen.all().stream()
                        .filter(r -> r.rol().equals(rol))
                        .findFirst()
                        .orElseThrow()
                        .rechten();
        return new Gebruiker(naam, "9901", id.value(), naam, "MEDEWERKER", rol, rechten, false);
    }

    /** The request is made by this employee. */
    public static RequestPostProcessor by(Gebruiker gebruiker) {
        return authentication(new UsernamePasswordAuthenticationToken(gebruiker, "", List.of()));
    }

    private void write(String sql, Object... params) {
        Contexts.runAs(
                Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, "test"),
                () ->
                        transaction.executeWithoutResult(
                                _ -> jdbc.sql(sql).params(List.of(params)).update()));
    }

    /** The id as the product uses it. */
    public static MedewerkerId id(Gebruiker gebruiker) {
        return new MedewerkerId(gebruiker.actor());
    }
}

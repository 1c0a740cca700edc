package nl.samenhang.regie;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A team with a leader and three contact persons, and the gezin De Wit: mother Sanne, Noor of
 * sixteen and Bram of four. Each test has its own.
 */
public abstract class RegieTest extends SamenhangTest {

    /** Hears which work was opened and closed. */
    @Component
    public static class Werkbord {

        private final List<WerkOpened> opened = new ArrayList<>();
        private final List<WerkClosed> closed = new ArrayList<>();

        @EventListener
        void on(WerkOpened werk) {
            opened.add(werk);
        }

        @EventListener
        void on(WerkClosed werk) {
            closed.add(werk);
        }

        public List<WerkOpened> opened(String soort, UUID onderwerp) {
            return opened.stream()
                    .filter(w -> w.soort().equals(soort) && w.onderwerp().id().equals(onderwerp))
                    .toList();
        }

        public boolean isClosed(String soort, UUID onderwerp) {
            return closed.stream()
                    .anyMatch(w -> w.soort().equals(soort) && w.onderwerp().id().equals(onderwerp));
        }
    }

    @Autowired protected Accounts accounts;
    @Autowired protected Inwoners inwoners;
    @Autowired protected Inschrijfbalie balie;
    @Autowired protected Gezinnen gezinnen;
    @Autowired protected Werkbord werk;
    @Autowired private Rollen rollen;
    @Autowired private JdbcClient jdbc;

    protected TeamId team;
    protected MedewerkerId yusuf;
    protected MedewerkerId marit;
    protected MedewerkerId karin;
    protected MedewerkerId leider;
    protected InwonerId sanne;
    protected InwonerId noor;
    protected InwonerId bram;
    protected GezinId gezin;

    @BeforeEach
    void buildTheTown() {
        team = team("Team " + UUID.randomUUID());
        yusuf = collega("Yusuf Demir", "CONSULENT", team);
        marit = collega("Marit Bos", "CONSULENT", team);
        karin = collega("Karin Smit", "CONSULENT", team);
        leider = collega("Lies de Leider", "TEAMLEIDER", team);
        sanne = inwoner("Sanne", LocalDate.of(1988, 5, 1));
        noor = inwoner("Noor", LocalDate.of(2010, 3, 2));
        bram = inwoner("Bram", LocalDate.of(2022, 1, 9));
        gezin = asSystem(() -> gezinnen.create(List.of(sanne, noor, bram), team));
    }

    protected TeamId team(String naam) {
        var id = TeamId.next();
        asSystem(
                () ->
                        jdbc.sql("insert into security.team values ('9901', :id, :naam, 'Noord')")
                                .param("id", id.value())
                                .param("naam", naam)
                                .update());
        return id;
    }

    protected MedewerkerId collega(String naam, String rol, TeamId in) {
        var id = accounts.medewerker(SAMENSTAD, "u" + UUID.randomUUID(), naam, rol);
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into security.teamlid
                                        values ('9901', :team, :id, daterange('2020-01-01', null))
                                        """)
                                .param("team", in.value())
                                .param("id", id.value())
                                .update());
        return id;
    }

    protected InwonerId inwoner(String naam, LocalDate geboren) {
        var nieuw = NieuweInwoner.withNaam(naam, "de", "Wit").bornOn(geboren);
        return asSystem(() -> balie.register(nieuw));
    }

    /** Runs the work in one transaction for this employee with the rights of the role. */
    protected <T> T by(MedewerkerId wie, String rol, Supplier<T> work) {
        var context =
                new Verwerkingscontext(
                        SAMENSTAD, wie.value(), rol, rol, rights(rol), "test", false);
        return as(context, work);
    }

    protected void by(MedewerkerId wie, String rol, Runnable work) {
        by(
                wie,
                rol,
                () -> {
                    work.run();
                    return true;
                });
    }

    /** A request by this employee. */
    protected RequestPostProcessor request(MedewerkerId wie, String rol) {
        return login(wie.value(), "Collega", "MEDEWERKER", rol);
    }

    /** A request by this resident. */
    protected RequestPostProcessor request(InwonerId wie) {
        return login(wie.value(), "Bewoner", "INWONER", "BEWONER");
    }

    private RequestPostProcessor login(UUID actor, String naam, String soort, String rol) {
        var gebruiker =
                new Gebruiker(
                        "test", SAMENSTAD.code(), actor, naam, soort, rol, rights(rol), false);
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        gebruiker, null, AuthorityUtils.createAuthorityList("ROLE_" + soort)));
    }

    private Set<String> rights(String rol) {
        return rollen.all().stream()
                .filter(r -> r.rol().equals(rol))
                .flatMap(r -> r.rechten().stream())
                .collect(java.util.stream.Collectors.toSet());
    }
}

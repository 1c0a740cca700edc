package nl.samenhang.besluit;

import static nl.samenhang.werkplek.Personeel.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A girl of thirteen, her file, and who works in it. */
public abstract class DossierTest extends SamenhangTest {

    private static final String DOSSIERVOERING = "dossiervoering";

    @Autowired protected Personeel personeel;
    @Autowired protected Gezinsfixture gezinnen;
    @Autowired protected JdbcClient jdbc;

    protected TeamId team;
    protected Gebruiker joris;
    protected Gebruiker yusuf;
    protected Gebruiker anneke;
    protected InwonerId lotte;
    protected GezinId gezin;

    protected void family(LocalDate vandaag) {
        clock.set(vandaag);
        team = personeel.team("Team West");
        joris = personeel.medewerker("Joris", "JEUGDCONSULENT", team);
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", team);
        anneke = personeel.medewerker("Anneke", "TEAMLEIDER", team);
        lotte = inwoner();
        gezin = gezinnen.gezin(team, lotte);
    }

    protected InwonerId inwoner() {
        return inwoner("Lotte", LocalDate.of(2013, 5, 1));
    }

    protected InwonerId inwoner(String voornaam, LocalDate geboren) {
        return gezinnen.inwoner(voornaam, "Bakker", geboren, Bereikbaarheid.ONBEKEND);
    }

    /** Who logs in under the own pages. */
    protected static Gebruiker resident(InwonerId wie) {
        return new Gebruiker(
                "bewoner",
                SAMENSTAD.code(),
                wie.value(),
                "Bewoner",
                "INWONER",
                "BEWONER",
                Set.of(),
                false);
    }

    /** The work of this kind: whose it is, until when, and whether it is urgent. */
    protected List<String> work(String soort, Id onderwerp) {
        var sql =
                """
                select coalesce(medewerker::text, '-') || ' ' || coalesce(uiterlijk::text, '-')
                       || case when spoed then ' spoed' else '' end
                  from werkvoorraad.werkitem where soort = ? and onderwerp_id = ?
                """;
        return asSystem(
                () ->
                        jdbc.sql(sql)
                                .params(List.of(soort, onderwerp.value()))
                                .query(String.class)
                                .list());
    }

    /** The last day of the clock that runs. */
    protected List<LocalDate> running(String code, Id onderwerp) {
        var sql =
                """
                select uiterlijk from termijn.lopende_termijn
                 where code = ? and onderwerp_id = ? and status = 'LOPEND'
                """;
        return asSystem(
                () ->
                        jdbc.sql(sql)
                                .params(List.of(code, onderwerp.value()))
                                .query(LocalDate.class)
                                .list());
    }

    protected MvcTestResult post(Gebruiker wie, String pad, String... velden) {
        var request = mvc.post().uri(pad).with(by(wie)).with(csrf());
        for (var i = 0; i < velden.length; i += 2) {
            request = request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }

    protected MvcTestResult get(Gebruiker wie, String pad) {
        return mvc.get().uri(pad).with(by(wie)).exchange();
    }

    protected static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    protected <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(wie.context(DOSSIERVOERING), work);
    }

    protected void does(Gebruiker wie, Runnable work) {
        does(wie.context(DOSSIERVOERING), work);
    }

    protected void does(Verwerkingscontext context, Runnable work) {
        as(
                context,
                () -> {
                    work.run();
                    return true;
                });
    }
}

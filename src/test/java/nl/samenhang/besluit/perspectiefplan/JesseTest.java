package nl.samenhang.besluit.perspectiefplan;

import static nl.samenhang.werkplek.Personeel.by;
import static nl.samenhang.werkplek.Personeel.id;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Jesse, born on 14 May 2009, who lives in a group home, and who works with him. */
abstract class JesseTest extends SamenhangTest {

    static final LocalDate GEBOREN = LocalDate.of(2009, 5, 14);
    static final LocalDate ZESTIEN_EN_HALF = LocalDate.of(2025, 11, 14);
    static final LocalDate ZEVENTIEN = LocalDate.of(2026, 5, 14);
    static final LocalDate ZEVENTIEN_EN_HALF = LocalDate.of(2026, 11, 14);
    static final String HULP = "Verblijf in een groepswoning in Roermond";

    @Autowired Personeel personeel;
    @Autowired Gezinsfixture fixture;
    @Autowired Voorzieningen voorzieningen;
    @Autowired Aanspreekpunten aanspreekpunten;
    @Autowired Perspectiefplannen plannen;
    @Autowired Perspectiefnacht nacht;
    @Autowired JdbcClient jdbc;

    TeamId team;
    Gebruiker joris;
    Gebruiker yusuf;
    Gebruiker anneke;
    Gebruiker vreemd;
    InwonerId moeder;
    InwonerId jesse;
    GezinId gezin;
    VoorzieningId hulp;

    @BeforeEach
    void family() {
        clock.set(ZESTIEN_EN_HALF.minusDays(1));
        team = personeel.team("Team Roermond");
        joris = personeel.medewerker("Joris", "JEUGDCONSULENT", team);
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", team);
        anneke = personeel.medewerker("Anneke", "TEAMLEIDER", team);
        vreemd = personeel.medewerker("Vreemd", "JEUGDCONSULENT", personeel.team("Team Venlo"));
        moeder = person("Mirjam", LocalDate.of(1985, 2, 3));
        jesse = person("Jesse", GEBOREN);
        gezin = fixture.gezin(team, moeder, jesse);
        asSystem(() -> aanspreekpunten.assign(gezin, id(joris)));
        hulp = help(jesse, Wet.JEUGDWET, HULP);
    }

    InwonerId person(String naam, LocalDate geboren) {
        return fixture.inwoner(naam, "Jansma", geboren, Bereikbaarheid.ONBEKEND);
    }

    VoorzieningId help(InwonerId wie, Wet wet, String wat) {
        var id = VoorzieningId.next();
        var voorziening =
                new Voorziening(
                        id,
                        gezin,
                        wie,
                        wet,
                        Leveringsvorm.ZIN,
                        wat,
                        Optional.of("De Wende"),
                        Periode.from(LocalDate.of(2024, 9, 1)),
                        new Hulpcontact("Joris", "0475 123456"));
        var door = wet == Wet.JEUGDWET ? joris : yusuf;
        as(door, () -> done(() -> voorzieningen.record(voorziening)));
        return id;
    }

    /** The round of that night, for its own purpose and no other. */
    void night(LocalDate dag) {
        clock.set(dag);
        as(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, PerspectiefplanRechten.DOEL_BEWAKEN),
                () -> done(nacht::run));
    }

    Perspectiefplan plan() {
        return as(joris, () -> plannen.ofInwoner(jesse).orElseThrow());
    }

    /** As story A13 has it. */
    static Map<Pijler, Oordeel> a13() {
        var oordelen = new EnumMap<Pijler, Oordeel>(Pijler.class);
        oordelen.put(Pijler.WONEN, new Oordeel(Kleur.ORANJE, "Zoekt een kamer"));
        oordelen.put(Pijler.INKOMEN, new Oordeel(Kleur.ROOD, "Nog niets"));
        oordelen.put(Pijler.WELZIJN, new Oordeel(Kleur.GROEN, "Gaat goed"));
        oordelen.put(Pijler.SCHOOL_EN_WERK, new Oordeel(Kleur.GROEN, "Mbo techniek"));
        oordelen.put(Pijler.STEUN, new Oordeel(Kleur.GROEN, "Tante Ria blijft"));
        return oordelen;
    }

    /** How work of this kind stands on a list, as "who, last day, urgent". */
    List<String> work(String soort, UUID onderwerp) {
        var sql =
                """
                select coalesce(medewerker::text, '-') || ' ' || coalesce(uiterlijk::text, '-')
                       || case when spoed then ' spoed' else '' end
                  from werkvoorraad.werkitem where soort = ? and onderwerp_id = ?
                """;
        return asSystem(
                () -> jdbc.sql(sql).params(List.of(soort, onderwerp)).query(String.class).list());
    }

    List<LocalDate> running(PerspectiefplanId plan) {
        var sql =
                """
                select uiterlijk from termijn.lopende_termijn
                 where code = 'T22' and onderwerp_id = ? and status <> 'BEEINDIGD' order by uiterlijk
                """;
        return asSystem(() -> jdbc.sql(sql).param(plan.value()).query(LocalDate.class).list());
    }

    MvcTestResult post(Gebruiker wie, String pad, String... velden) {
        var request = mvc.post().uri(pad).with(by(wie)).with(csrf());
        for (var i = 0; i < velden.length; i += 2) {
            request = request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult get(Gebruiker wie, String pad) {
        return mvc.get().uri(pad).with(by(wie)).exchange();
    }

    static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static Gebruiker resident(InwonerId wie) {
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

    static boolean done(Runnable work) {
        work.run();
        return true;
    }

    <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(wie.context(PerspectiefplanRechten.DOEL), work);
    }

    /** The fields of the form of the Big 5, as story A13 has it. */
    static String[] big5() {
        var velden = new ArrayList<String>();
        for (var veld :
                List.of(
                        "wonen ORANJE",
                        "inkomen ROOD",
                        "welzijn GROEN",
                        "school GROEN",
                        "steun GROEN")) {
            var delen = veld.split(" ");
            velden.addAll(List.of(delen[0] + "Kleur", delen[1], delen[0], "Zo staat " + delen[0]));
        }
        return velden.toArray(String[]::new);
    }
}

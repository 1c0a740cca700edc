package nl.samenhang.besluit;

import static nl.samenhang.werkplek.Personeel.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.NieuweAanvraag;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.beschikking.Besluit.Uitkomst;
import nl.samenhang.besluit.beschikking.NieuwBesluit;
import nl.samenhang.besluit.beschikking.Toekenning;
import nl.samenhang.besluit.beschikking.Toetsen;
import nl.samenhang.besluit.beschikking.Vaststelling;
import nl.samenhang.besluit.bezwaar.Bezwaar;
import nl.samenhang.besluit.bezwaar.Bezwaarontvangst;
import nl.samenhang.besluit.bezwaar.NieuwBezwaar;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A woman of 81 who can no longer clean, and who decides about that. */
public abstract class BesluitTest extends SamenhangTest {

    protected static final LocalDate AANVRAAG = LocalDate.of(2026, 10, 19);

    @Autowired protected Personeel personeel;
    @Autowired protected Gezinsfixture gezinnen;
    @Autowired protected Aanvragen aanvragen;
    @Autowired protected Toetsen toetsen;
    @Autowired protected Beschikkingen beschikkingen;
    @Autowired protected Vaststelling vaststelling;
    @Autowired protected Bezwaarontvangst bezwaarontvangst;
    @Autowired protected JdbcClient jdbc;

    protected TeamId team;
    protected Gebruiker yusuf;
    protected Gebruiker anneke;
    protected Gebruiker bep;
    protected Gebruiker joris;
    protected Gebruiker karin;
    protected InwonerId mevrouw;
    protected GezinId gezin;

    @BeforeEach
    void household() {
        clock.set(AANVRAAG);
        team = personeel.team("Team West");
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", team);
        anneke = personeel.medewerker("Anneke", "TEAMLEIDER", team);
        bep = personeel.medewerker("Bep", "TEAMLEIDER", team);
        joris = personeel.medewerker("Joris", "JEUGDCONSULENT", team);
        karin = personeel.medewerker("Karin", "SCHULDHULPVERLENER", team);
        mevrouw =
                gezinnen.inwoner(
                        "Marie", "de Wit", LocalDate.of(1945, 3, 1), Bereikbaarheid.ONBEKEND);
        gezin = gezinnen.gezin(team, mevrouw);
    }

    /** Household help, by the signed report. */
    protected Aanvraag applied() {
        return as(yusuf, () -> aanvragen.receive(huishoudelijkeHulp(AANVRAAG)));
    }

    protected NieuweAanvraag huishoudelijkeHulp(LocalDate dag) {
        return new NieuweAanvraag(
                gezin,
                mevrouw,
                dag,
                Aanvraagwijze.VERSLAG,
                mevrouw,
                Wet.WMO,
                "Ik kan niet meer schoonmaken.");
    }

    protected Aanvraagregel line(AanvraagId id) {
        return as(yusuf, () -> aanvragen.regels(id)).getFirst();
    }

    /** The questions of the table of the right, all answered for a yes. */
    protected static Map<String, Object> needed() {
        var answers = new HashMap<String, Object>();
        answers.put("woont", "IN_GEMEENTE");
        answers.put("hulp", "ZELFREDZAAMHEID");
        answers.put("beperking", true);
        for (var anders :
                List.of(
                        "eigenKracht",
                        "algemeenGebruikelijk",
                        "gebruikelijkeHulp",
                        "mantelzorg",
                        "algemeneVoorziening",
                        "wlz")) {
            answers.put(anders, false);
        }
        return answers;
    }

    /** The questions of the table of the contribution, for somebody who lives like this. */
    protected static Map<String, Object> contribution(int leeftijd, String huishouden) {
        return Map.of(
                "soortVoorziening",
                "MAATWERK",
                "leeftijd",
                leeftijd,
                "ouderBetaalt",
                false,
                "huishouden",
                huishouden,
                "andereBijdrage",
                false,
                "nachtenOpvang",
                0,
                "oordeel",
                "GEEN");
    }

    /** A hundred and fifty minutes a week, for fifty-two weeks. */
    protected static NieuwBesluit granted() {
        return new NieuwBesluit(
                Uitkomst.TOEKENNEN,
                Optional.empty(),
                "U kunt door uw rug niet meer stofzuigen en dweilen.",
                Optional.of(
                        new Toekenning(
                                "hulp bij het huishouden",
                                "01",
                                Optional.of(new Toekenning.Omvang(150, "01", "2")),
                                Leveringsvorm.ZIN,
                                Optional.empty(),
                                Periode.between(
                                        LocalDate.of(2026, 11, 9), LocalDate.of(2027, 11, 8)),
                                Optional.empty(),
                                "Bel ons als u verhuist.")));
    }

    protected static NieuwBesluit refused(Optional<String> afwijking) {
        return new NieuwBesluit(
                Uitkomst.AFWIJZEN, afwijking, "Uw dochter doet dit al.", Optional.empty());
    }

    /** A no on this day, that Anneke agreed to. */
    protected Beschikking refusedOn(LocalDate dag, Aanvraag aanvraag) {
        clock.set(dag);
        var regel = line(aanvraag.id());
        does(yusuf, () -> toetsen.ask(Toetsen.MAATWERK, regel, needed()));
        does(yusuf, () -> beschikkingen.decide(regel, refused(Optional.of("Zij kan het zelf."))));
        var id = as(yusuf, () -> vaststelling.prepare(aanvraag.id())).id();
        does(anneke, () -> vaststelling.agree(id));
        return as(yusuf, () -> beschikkingen.get(id));
    }

    /** An objection of her that came on this day. */
    protected Bezwaar objected(Beschikking beschikking, LocalDate dag, boolean commissie) {
        clock.set(dag);
        return as(
                yusuf,
                () ->
                        bezwaarontvangst.receive(
                                beschikking.id(),
                                new NieuwBezwaar(
                                        dag, Optional.empty(), "Zij verhuist.", commissie)));
    }

    /** A card on which is only "I object". */
    protected Bezwaar objectedWithoutGrounds(Beschikking beschikking, LocalDate dag) {
        clock.set(dag);
        return as(
                yusuf,
                () ->
                        bezwaarontvangst.receive(
                                beschikking.id(),
                                new NieuwBezwaar(
                                        dag,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false)));
    }

    /** An objection as an employee types it in. */
    protected MvcTestResult typesObjection(
            Beschikking beschikking, String dag, String gronden, boolean commissie) {
        return mvc.post()
                .uri("/beschikkingen/" + beschikking.id() + "/bezwaren")
                .with(by(yusuf))
                .with(csrf())
                .param("ontvangen", dag)
                .param("gronden", gronden)
                .param("commissie", String.valueOf(commissie))
                .exchange();
    }

    /** The pages on which work of this kind waits for this family. */
    protected List<String> workPages(String soort) {
        return asSystem(
                () ->
                        jdbc.sql(
                                        "select pad from werkvoorraad.werkitem where gezin = ? and soort = ?")
                                .params(gezin.value(), soort)
                                .query(String.class)
                                .list());
    }

    /** Until when the work list says that work of this kind can wait. */
    protected LocalDate workUntil(String soort, Onderwerp over) {
        return asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        select uiterlijk from werkvoorraad.werkitem
                                         where onderwerp_id = ? and soort = ?
                                        """)
                                .params(over.id(), soort)
                                .query(LocalDate.class)
                                .single());
    }

    protected <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(wie.context(AanvraagRechten.DOEL), work);
    }

    protected void does(Gebruiker wie, Runnable work) {
        as(
                wie,
                () -> {
                    work.run();
                    return true;
                });
    }

    /** The paragraphs of the last message to this person. */
    protected String lastMessage(InwonerId wie) {
        return asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        select titel || E'\\n' || array_to_string(alineas, E'\\n')
                                          from notification.verzending where inwoner = ?
                                         order by aangemaakt desc, id desc limit 1
                                        """)
                                .param(wie.value())
                                .query(String.class)
                                .single());
    }
}

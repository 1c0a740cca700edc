package nl.samenhang.bestaanszekerheid.schuldhulp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenhang.besluit.DossierTest;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.beschikking.Besluit;
import nl.samenhang.besluit.beschikking.NieuwBesluit;
import nl.samenhang.besluit.beschikking.Toekenning;
import nl.samenhang.besluit.beschikking.Vaststelling;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.security.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The couple Van Dam, who ask for help with debts on 4 November 2026. */
abstract class SchuldhulpTest extends DossierTest {

    static final LocalDate AANMELDING = LocalDate.of(2026, 11, 4);
    static final LocalDate GESPREK = LocalDate.of(2026, 11, 18);

    @Autowired Schuldhulpen trajecten;
    @Autowired Voorstellen voorstellen;
    @Autowired Schulden schulden;
    @Autowired Aanvragen aanvragen;
    @Autowired Beschikkingen beschikkingen;
    @Autowired Vaststelling vaststelling;

    Gebruiker karin;
    Gebruiker kees;
    InwonerId jan;
    InwonerId els;
    GezinId vandam;

    @BeforeEach
    void people() {
        family(AANMELDING);
        karin = personeel.medewerker("Karin", "SCHULDHULPVERLENER", team);
        kees = personeel.medewerker("Kees", "SCHULDHULPVERLENER", team);
        jan = inwoner("Jan", LocalDate.of(1980, 5, 1));
        els = inwoner("Els", LocalDate.of(1982, 5, 1));
        vandam = gezinnen.gezin(team, jan, els, inwoner("Bo", LocalDate.of(2000, 1, 1)));
    }

    TrajectId begin() {
        return work(
                () ->
                        trajecten.register(
                                new NieuwTraject(
                                        vandam,
                                        jan,
                                        Optional.of(els),
                                        AANMELDING,
                                        Dreiging.GEEN,
                                        "Wij komen niet meer rond")));
    }

    /** As far as the first talk. */
    TrajectId talked() {
        var id = begin();
        clock.set(GESPREK);
        assertThat(
                        post(
                                karin,
                                pad(id) + "/gesprek",
                                "op",
                                "18-11-2026",
                                "weken",
                                "26",
                                "beginschuld",
                                "8.400"))
                .hasStatus3xxRedirection();
        return id;
    }

    /** Decides on all lines of the application, and announces that. */
    void decide(TrajectId id, boolean ja) {
        var aanvraag =
                work(() -> trajecten.get(id)).gesprek().orElseThrow().aanvraag().orElseThrow();
        for (var regel : as(karin, () -> aanvragen.regels(aanvraag))) {
            does(karin, () -> beschikkingen.decide(regel, ja ? yes(regel) : no()));
        }
        var set = as(karin, () -> vaststelling.prepare(aanvraag));
        if (set.isTerGoedkeuring()) {
            does(kees, () -> vaststelling.agree(set.id()));
        }
    }

    /** As far as an offer that can be made. */
    TrajectId stable() {
        var id = talked();
        decide(id, true);
        post(karin, pad(id) + "/plan", "plan", "Rust, dan regelen", "voet", "1.850");
        owed(id, "Belastingdienst", "PUBLIEK", "PREFERENT", "3.000");
        owed(id, "Energie", "NUTS", "CONCURRENT", "2.400");
        owed(id, "Webwinkel", "OVERIG", "CONCURRENT", "1.800");
        owed(id, "Zorgverzekeraar", "ZORG", "CONCURRENT", "1.200");
        assertThat(
                        post(
                                karin,
                                pad(id) + "/schulden/vtlb",
                                "vanaf",
                                "18-11-2026",
                                "inkomen",
                                "2.450",
                                "vtlb",
                                "2210",
                                "reden",
                                "BEGIN"))
                .hasStatus3xxRedirection();
        assertThat(post(karin, pad(id) + "/stabilisatie")).hasStatus3xxRedirection();
        return id;
    }

    TrajectId proposed() {
        var id = stable();
        assertThat(post(karin, pad(id) + "/voorstel", "vorm", "SCHULDBEMIDDELING"))
                .hasStatus3xxRedirection();
        return id;
    }

    /** As far as an offer of which each creditor got the letter. */
    TrajectId written() {
        var id = proposed();
        assertThat(post(karin, pad(id) + "/brieven", "soort", "VOORSTEL"))
                .hasStatus3xxRedirection();
        return id;
    }

    void answer(TrajectId id, String wie, String antwoord, String op, String reden) {
        var aanbod =
                work(() -> voorstellen.of(id)).orElseThrow().aanbiedingen().stream()
                        .filter(a -> a.schuldeiser().equals(wie))
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        post(
                                karin,
                                pad(id) + "/voorstel/antwoord",
                                "aanbod",
                                aanbod.id().toString(),
                                "antwoord",
                                antwoord,
                                "op",
                                op,
                                "reden",
                                reden))
                .hasStatus3xxRedirection();
    }

    void owed(TrajectId id, String wie, String soort, String rang, String bedrag) {
        assertThat(
                        post(
                                karin,
                                pad(id) + "/schulden",
                                "schuldeiser",
                                wie,
                                "soort",
                                soort,
                                "rang",
                                rang,
                                "bedrag",
                                bedrag,
                                "peildatum",
                                "18-11-2026",
                                "adres",
                                "Postbus 12",
                                "plaats",
                                "9900 AA Samenstad",
                                "email",
                                soort.equals("OVERIG") ? "post@winkel.example" : ""))
                .hasStatus3xxRedirection();
    }

    <T> T work(Supplier<T> what) {
        return as(karin.context(SchuldhulpRechten.DOEL), what);
    }

    static String pad(TrajectId id) {
        return "/schuldhulp/" + id;
    }

    private NieuwBesluit yes(Aanvraagregel regel) {
        return new NieuwBesluit(
                Besluit.Uitkomst.TOEKENNEN,
                Optional.empty(),
                "Er zijn meer schulden dan u kunt betalen.",
                Optional.of(
                        new Toekenning(
                                "een plan voor de schulden",
                                "",
                                Optional.empty(),
                                Leveringsvorm.ZIN,
                                Optional.empty(),
                                new Periode(
                                        LocalDate.now(clock),
                                        Optional.of(LocalDate.now(clock).plusYears(3))),
                                Optional.empty(),
                                "Maak geen nieuwe schulden.")));
    }

    private static NieuwBesluit no() {
        return new NieuwBesluit(
                Besluit.Uitkomst.AFWIJZEN,
                Optional.empty(),
                "U kunt uw schulden zelf betalen.",
                Optional.empty());
    }
}

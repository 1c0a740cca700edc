package nl.samenhang.regie.onderzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import org.junit.jupiter.api.Test;

class OnderzoeksregelsTest {

    private static final LocalDate DAG = LocalDate.of(2026, 9, 7);

    private final InwonerId moeder = InwonerId.next();
    private final InwonerId noor = InwonerId.next();

    @Test
    void an_inquiry_under_the_wmo_asks_seven_topics_identity_and_the_offer_of_support() {
        var onderzoek = onderzoek(new Onderzochte(moeder, true, false));
        assertThat(Onderzoeksregels.missingToFinish(onderzoek, inhoud(List.of())))
                .extracting(g -> g.wat().sleutel())
                .containsExactly(
                        "onderzoek.gemis.ondersteuning",
                        "onderzoek.gemis.identiteit",
                        "onderzoek.gemis.punt.WMO_BEHOEFTE",
                        "onderzoek.gemis.punt.WMO_EIGEN_KRACHT",
                        "onderzoek.gemis.punt.WMO_NETWERK",
                        "onderzoek.gemis.punt.WMO_MANTELZORGER",
                        "onderzoek.gemis.punt.WMO_ALGEMEEN",
                        "onderzoek.gemis.punt.WMO_SAMENWERKING",
                        "onderzoek.gemis.punt.WMO_BIJDRAGE");
    }

    @Test
    void it_ends_when_all_of_it_is_there() {
        var onderzoek = onderzoek(new Onderzochte(moeder, true, false));
        var all =
                new Onderzoeksinhoud(
                        Vraagpunt.van(Vraagpunt.Deel.WMO).stream()
                                .map(p -> new Antwoord(p, Optional.of(moeder), "Ja."))
                                .toList(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(
                                new Ondersteuning(
                                        moeder,
                                        DAG,
                                        Ondersteuning.Antwoord.NEE,
                                        Optional.empty(),
                                        "",
                                        OptionalInt.empty(),
                                        "")),
                        List.of(
                                new Identiteit(
                                        moeder,
                                        Identiteit.Bewijs.PASPOORT,
                                        DAG,
                                        MedewerkerId.next())),
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(Onderzoeksregels.missingToFinish(onderzoek, all)).isEmpty();
    }

    @Test
    void an_answer_about_one_person_is_no_answer_about_another() {
        var onderzoek = onderzoek(new Onderzochte(noor, false, true));
        var inhoud =
                inhoud(
                        Vraagpunt.van(Vraagpunt.Deel.JEUGD).stream()
                                .map(p -> new Antwoord(p, Optional.of(moeder), "Ja."))
                                .toList());
        assertThat(Onderzoeksregels.missingToFinish(onderzoek, inhoud)).hasSize(5);
    }

    @Test
    void heavy_help_waits_for_a_question_a_cause_and_the_voices_of_child_and_parent() {
        var onderzoek = onderzoek(new Onderzochte(noor, false, true));
        assertThat(heavy(onderzoek, inhoud(List.of())))
                .containsExactly(
                        "onderzoek.gemis.punt.SAMEN_VRAAG",
                        "onderzoek.gemis.punt.SAMEN_IN_STAND",
                        "onderzoek.gemis.punt.SAMEN_ADVIES",
                        "onderzoek.gemis.feit",
                        "onderzoek.gemis.oorzaak",
                        "onderzoek.gemis.stem",
                        "onderzoek.gemis.stem-ouders");
    }

    @Test
    void hypotheses_that_are_open_or_rejected_and_opinions_are_no_cause() {
        var onderzoek = onderzoek(new Onderzochte(noor, false, true));
        var inhoud =
                analysed(
                        List.of(bevinding(Bevinding.Soort.MENING)),
                        List.of(
                                hypothese(Hypothese.Status.OPEN),
                                hypothese(Hypothese.Status.VERWORPEN)));
        assertThat(heavy(onderzoek, inhoud))
                .containsExactly("onderzoek.gemis.feit", "onderzoek.gemis.oorzaak");
    }

    @Test
    void one_supported_cause_with_facts_is_enough_though_another_is_still_open() {
        var onderzoek = onderzoek(new Onderzochte(noor, false, true));
        var inhoud =
                analysed(
                        List.of(bevinding(Bevinding.Soort.FEIT)),
                        List.of(
                                hypothese(Hypothese.Status.ONDERSTEUND),
                                hypothese(Hypothese.Status.OPEN)));
        assertThat(heavy(onderzoek, inhoud)).isEmpty();
    }

    private List<String> heavy(Onderzoek onderzoek, Onderzoeksinhoud inhoud) {
        return Onderzoeksregels.missingForHeavyHelp(onderzoek, inhoud, noor).stream()
                .map(Tekst::sleutel)
                .toList();
    }

    private Onderzoeksinhoud analysed(List<Bevinding> bevindingen, List<Hypothese> hypothesen) {
        var antwoorden = new ArrayList<Antwoord>();
        for (var punt :
                List.of(Vraagpunt.SAMEN_VRAAG, Vraagpunt.SAMEN_IN_STAND, Vraagpunt.SAMEN_ADVIES)) {
            antwoorden.add(new Antwoord(punt, Optional.empty(), "Iets."));
        }
        antwoorden.add(new Antwoord(Vraagpunt.STEM, Optional.of(noor), "Ik wil naar school."));
        antwoorden.add(new Antwoord(Vraagpunt.STEM, Optional.of(moeder), "Ik wil rust."));
        return new Onderzoeksinhoud(
                antwoorden,
                bevindingen,
                hypothesen,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Onderzoeksinhoud inhoud(List<Antwoord> antwoorden) {
        return new Onderzoeksinhoud(
                antwoorden,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Bevinding bevinding(Bevinding.Soort soort) {
        return new Bevinding(Ids.next(), soort, "31 uur gemist", "leerplicht");
    }

    private static Hypothese hypothese(Hypothese.Status status) {
        return new Hypothese(Ids.next(), "Zorgt voor haar moeder", status, "Zei zij zelf");
    }

    private static Onderzoek onderzoek(Onderzochte wie) {
        return new Onderzoek(
                OnderzoekId.next(),
                new GezinId(Ids.next()),
                List.of(wie),
                DAG,
                DAG,
                MedewerkerId.next(),
                Optional.empty());
    }
}

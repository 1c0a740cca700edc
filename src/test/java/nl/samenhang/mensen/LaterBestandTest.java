package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.brp.BrpInlezingen;
import nl.samenhang.mensen.inwoner.brp.Inlezing;
import nl.samenhang.mensen.registerwijziging.Gevolg;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;
import nl.samenhang.mensen.registerwijziging.Registerwijziging.Status;
import nl.samenhang.mensen.registerwijziging.Wijzigingsoort;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/**
 * A file of the register that is read later, over people whom the municipality knows: what differs
 * goes the way of the changes of a night.
 */
class LaterBestandTest extends BrpTest {

    private static final Verwerkingscontext INLEZEN =
            Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.INLEZEN, "brp-inlezen");

    private static final AtomicLong ANUMMERS = new AtomicLong(7_300_000_000L);

    @Autowired private BrpInlezingen inlezingen;

    private final String miaNummer = anummer();
    private final String pietNummer = anummer();
    private final String tomNummer = anummer();

    @Test
    void what_our_file_says_already_makes_no_card() {
        assertThat(read(first()).telling()).isEqualTo(new Inlezing.Telling(0, 3, 0, 0));
        for (var wie : List.of(mia, piet, tom)) {
            assertThat(of(wie)).isEmpty();
        }
        assertThat(read(first().with(stranger(nummer(), anummer()))).telling())
                .as("the lists are followed: they say nothing new")
                .isEqualTo(new Inlezing.Telling(1, 0, 3, 0));
    }

    @Test
    void what_differs_becomes_cards_that_ask_about_the_file_and_can_be_undone() {
        read(first());
        assertThat(read(second(new Registerbestand())).telling())
                .isEqualTo(new Inlezing.Telling(0, 3, 0, 0));
        assertThat(kinds(piet))
                .as("he moved twice between the two files")
                .containsExactly(Wijzigingsoort.VERHUIZING, Wijzigingsoort.VERHUIZING);
        assertThat(kinds(mia))
                .containsExactlyInAnyOrder(
                        Wijzigingsoort.GEGEVENS,
                        Wijzigingsoort.GEHEIMHOUDING,
                        Wijzigingsoort.PARTNER_VOORBIJ);
        assertThat(kinds(tom)).containsExactly(Wijzigingsoort.GEZAG);
        assertThat(inwoner(piet).adres()).contains(adres("78"));
        assertThat(inwoner(mia).naam()).isEqualTo("Mia Jansen");
        assertThat(inwoner(mia).geheim()).isTrue();
        assertThat(household(piet)).containsExactly(piet);
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, tom);
        assertThat(leden()).as("nobody leaves the file by itself").contains(piet);
        assertThat(get("/brp-wijzigingen"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "geen partners meer",
                        "Nieuw adres: " + straat + " 77",
                        "Nieuw adres: " + straat + " 78",
                        "Krijgt Piet Brp een eigen gezin met de kinderen?",
                        "Yusuf Demir is het aanspreekpunt.");
        for (var wie : List.of(piet, mia, tom)) {
            for (var wijziging : of(wie)) {
                assertThat(undo(wijziging)).hasStatus3xxRedirection();
            }
        }
        assertThat(inwoner(piet).adres()).contains(adres("5"));
        assertThat(inwoner(mia).naam()).isEqualTo("Mia Brp");
        assertThat(inwoner(mia).geheim()).isFalse();
        assertThat(asSystem(() -> inwoners.gezag(tom))).isEmpty();
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, piet, tom);
        var vreemd = new Registerbestand().with(stranger(nummer(), anummer()));
        assertThat(read(second(vreemd)).telling()).isEqualTo(new Inlezing.Telling(1, 3, 0, 0));
        assertThat(of(piet)).hasSize(2);
        assertThat(last(piet).status()).as("it stays undone").isEqualTo(Status.TERUGGEDRAAID);
        assertThat(inwoner(piet).adres()).contains(adres("5"));
    }

    @Test
    void a_newborn_in_the_file_is_asked_about_and_a_stranger_elsewhere_is_not() {
        read(first());
        var lotBsn = nummer();
        var buiten = nummer();
        read(
                first().with(
                                merge(
                                        person(anummer(), lotBsn, "Lot", "20260913"),
                                        parents(),
                                        at("5", "20260913", "")))
                        .with(stranger(buiten, anummer())));
        var lot = asSystem(() -> inwoners.findByBsn(lotBsn).orElseThrow()).id();
        assertThat(kinds(lot)).containsExactly(Wijzigingsoort.GEBOORTE);
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, piet, tom, lot);
        assertThat(gevolgen(lot))
                .singleElement()
                .satisfies(
                        vraag -> {
                            assertThat(vraag.soort()).isEqualTo(Gevolg.Soort.LID_ERBIJ);
                            assertThat(vraag.gezin()).isEqualTo(dossier);
                        });
        assertThat(get("/brp-wijzigingen")).bodyText().contains("Hoort Lot Brp bij dit gezin?");
        assertThat(kinds(asSystem(() -> inwoners.findByBsn(buiten).orElseThrow()).id())).isEmpty();
    }

    @Test
    void what_our_file_cannot_follow_waits_for_a_person_with_the_reason() {
        read(first());
        var weg =
                merge(
                        person(pietNummer, pietBsn, "Piet", "19860401"),
                        partner(miaBsn, "Mia", "19880401"),
                        Map.of(
                                "08.09.10", "0003",
                                "08.10.10", "W",
                                "08.10.30", "20260913",
                                "08.11.10", "Verweg",
                                "08.11.20", "1",
                                "08.11.70", "Elders"));
        assertThat(read(new Registerbestand().with(weg)).telling().gewijzigd()).isOne();
        assertThat(last(piet).status()).isEqualTo(Status.OPEN);
        assertThat(inwoner(piet).adres()).contains(adres("5"));
        assertThat(get("/brp-wijzigingen"))
                .bodyText()
                .contains("de gemeente Appingedam bestaat niet meer sinds 1 jan 2021");
        assertThat(post("/brp-wijzigingen/" + last(piet).id() + "/overneming"))
                .hasStatus3xxRedirection();
        assertThat(inwoner(piet).adres()).isNotEqualTo(adres("5"));
    }

    @Test
    void a_reading_that_was_cut_off_before_people_were_compared_compares_them_after_all() {
        read(first());
        var bestand = second(new Registerbestand());
        var received = as(INLEZEN, () -> inlezingen.receive("later.csv", bestand.bytes()));
        assertThatThrownBy(
                        () ->
                                Contexts.callAs(
                                        INLEZEN,
                                        () ->
                                                inlezingen.run(
                                                        received.id(),
                                                        (gedaan, geweigerd) -> {
                                                            throw new IllegalStateException(
                                                                    "cut off");
                                                        })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(of(piet)).isEmpty();
        read(bestand);
        assertThat(of(piet)).hasSize(2);
        assertThat(of(mia)).hasSize(3);
    }

    @Test
    void a_partner_outside_our_file_stays_a_name_and_the_one_laid_by_hand_is_told_about() {
        read(first());
        var ex =
                merge(
                        person(miaNummer, miaBsn, "Mia", "19880401"),
                        Map.of(
                                "05.02.10", "Olga",
                                "05.02.40", "Kwikstaart",
                                "05.06.10", "20100101"),
                        at("5", "20200101", ""));
        read(new Registerbestand().with(ex));
        assertThat(asSystem(() -> inwoners.relaties(mia)))
                .filteredOn(relatie -> relatie.soort() == Relatiesoort.PARTNER)
                .extracting(Relatie::naam)
                .containsExactlyInAnyOrder("Olga Kwikstaart", "Piet Brp");
        assertThat(kinds(mia)).containsExactly(Wijzigingsoort.PARTNER_ERAF);
        assertThat(last(mia).status()).isEqualTo(Status.OPEN);
        assertThat(get("/zoeken?q=mia+kwikstaart")).bodyText().contains("Mia Brp");
    }

    @Test
    void a_file_without_the_categories_of_relatives_makes_no_card_of_anybody() {
        read(first());
        var zonder = new Registerbestand();
        zonder.with(merge(person(miaNummer, miaBsn, "Mia", "19880401"), at("5", "20200101", "")));
        for (var i = 0; i < 9; i++) {
            zonder.with(stranger(nummer(), anummer()));
        }
        read(zonder);
        assertThat(of(mia)).as("a file that tells of nobody's partner").isEmpty();
        var metPartners = new Registerbestand();
        metPartners.with(
                merge(person(miaNummer, miaBsn, "Mia", "19880401"), at("5", "20200102", "")));
        for (var i = 0; i < 9; i++) {
            metPartners.with(
                    merge(
                            stranger(nummer(), anummer()),
                            partner(nummer(), "Onbekend", "19700101")));
        }
        read(metPartners);
        assertThat(kinds(mia))
                .as("a file that tells of others' partners, and not of hers")
                .contains(Wijzigingsoort.PARTNER_ERAF);
    }

    @Test
    void five_hundred_people_at_the_address_of_a_family_come_in_and_none_joins_the_file() {
        var bestand = new Registerbestand();
        for (var i = 0; i < 500; i++) {
            bestand.with(
                    merge(
                            person(anummer(), nummer(), "Nr " + i, "19900101"),
                            at("5", "20260913", "")));
        }
        assertThat(read(bestand).telling()).isEqualTo(new Inlezing.Telling(500, 0, 0, 0));
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, piet, tom);
        assertThat(asSystem(() -> wijzigingen.open(dossier))).isZero();
        assertThat(get("/inwoners/" + mia)).hasStatusOk();
    }

    private Registerbestand first() {
        return new Registerbestand()
                .with(
                        merge(
                                person(miaNummer, miaBsn, "Mia", "19880401"),
                                partner(pietBsn, "Piet", "19860401"),
                                at("5", "20200101", "")))
                .with(
                        merge(
                                person(pietNummer, pietBsn, "Piet", "19860401"),
                                partner(miaBsn, "Mia", "19880401"),
                                at("5", "20200101", "")))
                .with(
                        merge(
                                person(tomNummer, tomBsn, "Tom", "20160401"),
                                parents(),
                                at("5", "20200101", "")));
    }

    /** Divorced; Piet moved twice; Mia has another name and a secret address; she has authority. */
    private Registerbestand second(Registerbestand bestand) {
        return bestand.with(
                        merge(
                                person(miaNummer, miaBsn, "Mia", "19880401"),
                                Map.of("01.02.40", "Jansen", "07.70.10", "7"),
                                divorced(pietBsn, "Piet", "19860401"),
                                at("5", "20200101", "")),
                        Map.of("05.06.10", "20140601"))
                .with(
                        merge(
                                person(pietNummer, pietBsn, "Piet", "19860401"),
                                divorced(miaBsn, "Mia", "19880401"),
                                at("78", "20260910", "58")),
                        merge(Map.of("05.06.10", "20140601"), at("77", "20260901", "58")),
                        at("5", "20200101", ""))
                .with(
                        merge(
                                person(tomNummer, tomBsn, "Tom", "20160401"),
                                parents(),
                                at("5", "20200101", ""),
                                Map.of("11.32.10", "1", "11.85.10", "20260901")));
    }

    private Map<String, String> stranger(Bsn bsn, String nummer) {
        return merge(person(nummer, bsn, "Vreemd", "19900101"), at("400", "20200101", ""));
    }

    private static Map<String, String> person(String anummer, Bsn bsn, String naam, String dag) {
        return Map.of(
                "01.01.10",
                anummer,
                "01.01.20",
                bsn.nummer(),
                "01.02.10",
                naam,
                "01.02.40",
                "Brp",
                "01.03.10",
                dag,
                "01.04.10",
                "O",
                "07.70.10",
                "0");
    }

    private Map<String, String> parents() {
        return Map.of(
                "02.01.20", miaBsn.nummer(),
                "02.02.10", "Mia",
                "02.02.40", "Brp",
                "02.03.10", "19880401",
                "03.01.20", pietBsn.nummer(),
                "03.02.10", "Piet",
                "03.02.40", "Brp",
                "03.03.10", "19860401");
    }

    private static Map<String, String> partner(Bsn bsn, String naam, String dag) {
        return Map.of(
                "05.01.20",
                bsn.nummer(),
                "05.02.10",
                naam,
                "05.02.40",
                "Brp",
                "05.03.10",
                dag,
                "05.06.10",
                "20140601");
    }

    private static Map<String, String> divorced(Bsn bsn, String naam, String dag) {
        return Map.of(
                "05.01.20",
                bsn.nummer(),
                "05.02.10",
                naam,
                "05.02.40",
                "Brp",
                "05.03.10",
                dag,
                "05.07.10",
                "20260901",
                "05.H",
                "55");
    }

    private Map<String, String> at(String nummer, String sinds, String onder) {
        return Map.of(
                "08.09.10", "9901",
                "08.10.10", "W",
                "08.10.30", sinds,
                "08.11.10", straat,
                "08.11.20", nummer,
                "08.11.70", "Samenstad",
                "08.H", onder);
    }

    @SafeVarargs
    private static Map<String, String> merge(Map<String, String>... delen) {
        var alles = new HashMap<String, String>();
        for (var deel : delen) {
            alles.putAll(deel);
        }
        return alles;
    }

    private static String anummer() {
        return String.valueOf(ANUMMERS.incrementAndGet());
    }

    private Inlezing read(Registerbestand bestand) {
        var received = as(INLEZEN, () -> inlezingen.receive("later.csv", bestand.bytes()));
        return Contexts.callAs(
                INLEZEN, () -> inlezingen.run(received.id(), (gedaan, geweigerd) -> {}));
    }

    private List<Wijzigingsoort> kinds(InwonerId wie) {
        return of(wie).stream().map(Registerwijziging::soort).toList();
    }

    private List<Gevolg> gevolgen(InwonerId wie) {
        return asSystem(
                () -> wijzigingen.gevolgen(of(wie).stream().map(Registerwijziging::id).toList()));
    }

    private Inwoner inwoner(InwonerId id) {
        return asSystem(() -> inwoners.get(id));
    }

    private MockMvcRequestBuilder undo(Registerwijziging wijziging) {
        return post("/brp-wijzigingen/" + wijziging.id() + "/terugdraaiing");
    }

    private MockMvcRequestBuilder get(String url) {
        return mvc.get().uri(url).with(request(yusuf, "CONSULENT"));
    }

    private MockMvcRequestBuilder post(String url) {
        return mvc.post().uri(url).with(csrf()).with(request(yusuf, "CONSULENT"));
    }
}

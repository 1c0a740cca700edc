package nl.samenhang.besluit.inzending;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.aanvraag.Aanvraagstatus;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.bezwaar.Bezwaar;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestellingen;
import nl.samenhang.besluit.opschorting.NieuweOpschorting;
import nl.samenhang.besluit.opschorting.Opschortingen;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.recht.termijn.Opschortingsreden;
import nl.samenhang.recht.termijn.Termijnstatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A woman of 81 and the son in her house send what they have to send from behind a screen. */
class InzendingTest extends BesluitTest {

    @Autowired private Inzendingen inzendingen;
    @Autowired private Opschortingen opschortingen;
    @Autowired private Bezwaren bezwaren;
    @Autowired private Ingebrekestellingen ingebrekestellingen;

    private InwonerId zoon;

    @BeforeEach
    void twoOfThem() {
        zoon = gezinnen.inwoner("Wim", "de Wit", LocalDate.of(1970, 5, 4), Bereikbaarheid.ONBEKEND);
        gezin = gezinnen.gezin(team, mevrouw, zoon);
    }

    @Test
    void everything_can_be_sent_this_way_and_the_sender_has_proof_at_once() {
        assertThat(get(mevrouw, "/mijn")).bodyText().contains("Iets sturen aan de gemeente");
        assertThat(get(mevrouw, pad()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Hulp aanvragen",
                        "Bezwaar maken tegen een besluit",
                        "Laten weten dat wij te laat zijn",
                        "Iets anders sturen");
        var bewijs = send(mevrouw, "ANDERS", "tekst", "Komt er nog iemand langs?");
        assertThat(get(mevrouw, bewijs))
                .bodyText()
                .contains("Dit is uw bewijs", "19 oktober 2026", "Komt er nog iemand langs?");
        assertThat(lastMessage(mevrouw))
                .contains(
                        "Wij hebben uw bericht ontvangen",
                        "19 oktober 2026",
                        "U schreef: Komt er nog iemand langs?");
        assertThat(work(yusuf)).contains("Digitaal bericht beantwoorden", "21 okt");
    }

    @Test
    void an_objection_counts_from_the_moment_of_sending_in_the_words_that_were_sent() {
        var beschikking = refusedOn(LocalDate.of(2026, 11, 24), applied());
        clock.set(LocalDate.of(2027, 1, 5));
        var id =
                id(
                        send(
                                mevrouw,
                                "BEZWAAR",
                                "aanvraag",
                                aanvraag(beschikking),
                                "tekst",
                                "Zij verhuist."));
        clock.set(LocalDate.of(2027, 1, 7));
        assertThat(post(yusuf, id, "opname"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies of een commissie adviseert.", "Zij verhuist.");
        assertThat(post(yusuf, id, "opname", "commissie", "false")).hasStatus3xxRedirection();
        assertThat(as(yusuf, () -> bezwaren.of(beschikking.id())))
                .singleElement()
                .satisfies(
                        bezwaar -> {
                            assertThat(bezwaar.gronden()).contains("Zij verhuist.");
                            assertThat(bezwaar.ontvangen()).isEqualTo(LocalDate.of(2027, 1, 5));
                            assertThat(bezwaar.isTeLaat()).isFalse();
                        });
        assertThat(work(yusuf)).doesNotContain("Digitaal bezwaar opnemen");
        assertThat(post(yusuf, id, "opname", "commissie", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("Een collega heeft dit al afgehandeld.");
        assertThat(as(yusuf, () -> bezwaren.of(beschikking.id())))
                .extracting(Bezwaar::ontvangen)
                .hasSize(1);
    }

    @Test
    void an_objection_that_says_no_reason_is_taken_in_and_completed_from_the_own_pages() {
        var beschikking = refusedOn(LocalDate.of(2026, 11, 24), applied());
        clock.set(LocalDate.of(2027, 1, 4));
        var over = aanvraag(beschikking);
        var id = id(send(mevrouw, "BEZWAAR", "aanvraag", over, "tekst", "Ik maak bezwaar."));
        assertThat(post(yusuf, id, "opname", "commissie", "false", "zonderGronden", "true"))
                .hasStatus3xxRedirection();
        assertThat(objection(beschikking).gronden()).isEmpty();
        // We ask on 4 January and she has two weeks: 18 January.
        assertThat(lastMessage(mevrouw))
                .contains("waarom u het er niet mee eens bent", "18 januari 2027");
        clock.set(LocalDate.of(2027, 1, 11));
        var redenen =
                id(
                        send(
                                mevrouw,
                                "AANVULLING",
                                "aanvraag",
                                over,
                                "tekst",
                                "Mijn dochter verhuist."));
        clock.set(LocalDate.of(2027, 1, 12));
        assertThat(post(yusuf, redenen, "opname"))
                .hasRedirectedUrl("/bezwaren/" + objection(beschikking).id());
        assertThat(objection(beschikking).gronden()).contains("Mijn dochter verhuist.");
        // The term begins on 6 January and stood still until 11 January: six days after 16
        // February.
        assertThat(lastMessage(mevrouw)).contains("uiterlijk 22 februari 2027");
    }

    @Test
    void who_waits_too_long_for_the_decision_on_an_objection_can_say_so_too() {
        var beschikking = refusedOn(LocalDate.of(2026, 11, 24), applied());
        clock.set(LocalDate.of(2026, 12, 1));
        var bezwaar =
                id(send(mevrouw, "BEZWAAR", "aanvraag", aanvraag(beschikking), "tekst", "Nee."));
        post(yusuf, bezwaar, "opname", "commissie", "false");
        // Six weeks to object end on 5 January 2027, six more to decide on 16 February.
        clock.set(LocalDate.of(2027, 2, 17));
        var laat =
                id(
                        send(
                                mevrouw,
                                "INGEBREKESTELLING",
                                "aanvraag",
                                aanvraag(beschikking),
                                "tekst",
                                "Waar blijft u?"));
        var objection = as(yusuf, () -> bezwaren.of(beschikking.id())).getFirst();
        assertThat(post(yusuf, laat, "opname")).hasRedirectedUrl("/bezwaren/" + objection.id());
        assertThat(as(yusuf, () -> ingebrekestellingen.of(objection.id().onderwerp())))
                .singleElement()
                .satisfies(i -> assertThat(i.eersteDag()).contains(LocalDate.of(2027, 3, 4)));
    }

    @Test
    void what_was_missing_lets_the_clock_run_again_from_the_day_after_it_came() {
        var aanvraag = applied();
        does(
                yusuf,
                () ->
                        opschortingen.begin(
                                aanvraag.beslisvraag(),
                                new NieuweOpschorting(
                                        Opschortingsreden.AANVULLING,
                                        "een offerte",
                                        Optional.empty(),
                                        LocalDate.of(2026, 11, 4))));
        clock.set(LocalDate.of(2026, 10, 24));
        var sent =
                mvc.post()
                        .multipart()
                        .uri(pad() + "/nieuw/AANVULLING")
                        .file(
                                new MockMultipartFile(
                                        "bestanden",
                                        "offerte.txt",
                                        "text/plain",
                                        "De offerte".getBytes(StandardCharsets.UTF_8)))
                        .param("aanvraag", aanvraag.id().toString())
                        .param("tekst", "Hierbij")
                        .with(by(resident(mevrouw)))
                        .with(csrf())
                        .exchange();
        var bewijs = Optional.ofNullable(sent.getResponse().getRedirectedUrl()).orElseThrow();
        assertThat(get(mevrouw, bewijs)).bodyText().contains("offerte.txt");
        clock.set(LocalDate.of(2026, 10, 26));
        assertThat(post(yusuf, id(bewijs), "opname")).hasStatus3xxRedirection();
        // It stood still from 20 to 24 October: five days after 2 November, a Saturday, so Monday.
        assertThat(as(yusuf, () -> aanvragen.clocks(aanvraag)))
                .singleElement()
                .satisfies(
                        klok -> {
                            assertThat(klok.status()).isEqualTo(Termijnstatus.LOPEND);
                            assertThat(klok.uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 9));
                        });
    }

    @Test
    void an_application_a_withdrawal_and_a_notice_become_what_they_are() {
        clock.set(LocalDate.of(2026, 10, 20));
        var vraag = id(send(mevrouw, "AANVRAAG", "tekst", "Ik wil een traplift."));
        clock.set(LocalDate.of(2026, 10, 21));
        assertThat(post(yusuf, vraag, "opname", "wet", "WMO", "vraag", "Een traplift"))
                .hasStatus3xxRedirection();
        var aanvraag = as(yusuf, () -> aanvragen.of(gezin)).getFirst();
        assertThat(aanvraag.wijze()).isEqualTo(Aanvraagwijze.ELEKTRONISCH);
        assertThat(aanvraag.ingediend()).isEqualTo(LocalDate.of(2026, 10, 20));
        assertThat(aanvraag.aanvrager()).isEqualTo(mevrouw);
        clock.set(LocalDate.of(2026, 11, 4));
        var laat =
                id(
                        send(
                                mevrouw,
                                "INGEBREKESTELLING",
                                "aanvraag",
                                aanvraag.id().toString(),
                                "tekst",
                                "Waar blijft u?"));
        assertThat(post(yusuf, laat, "opname")).hasStatus3xxRedirection();
        assertThat(as(yusuf, () -> ingebrekestellingen.of(aanvraag.id().onderwerp())))
                .singleElement()
                .satisfies(i -> assertThat(i.eersteDag()).contains(LocalDate.of(2026, 11, 19)));
        var terug =
                id(
                        send(
                                mevrouw,
                                "INTREKKING",
                                "aanvraag",
                                aanvraag.id().toString(),
                                "tekst",
                                "Ik verhuis."));
        assertThat(post(yusuf, terug, "opname")).hasStatus3xxRedirection();
        assertThat(as(yusuf, () -> aanvragen.get(aanvraag.id())).status())
                .isEqualTo(Aanvraagstatus.INGETROKKEN);
    }

    @Test
    void what_is_not_for_us_goes_on_and_the_sender_hears_to_whom() {
        var id = id(send(mevrouw, "ANDERS", "tekst", "Mijn AOW is te laag."));
        assertThat(post(yusuf, id, "opname"))
                .hasStatus(422)
                .bodyText()
                .contains("beantwoorden of doorsturen");
        assertThat(post(yusuf, id, "doorzending", "naar", ""))
                .hasStatus(422)
                .bodyText()
                .contains("naar wie");
        assertThat(post(yusuf, id, "doorzending", "naar", "de Sociale Verzekeringsbank"))
                .hasStatus3xxRedirection();
        assertThat(lastMessage(mevrouw))
                .contains("doorgestuurd naar: de Sociale Verzekeringsbank", "19 oktober 2026");
        var ander = id(send(mevrouw, "ANDERS", "tekst", "Wie is mijn contact?"));
        post(yusuf, ander, "antwoord", "antwoord", "Dat ben ik, Yusuf.");
        assertThat(lastMessage(mevrouw)).contains("Dat ben ik, Yusuf.");
        assertThat(get(mevrouw, pad() + "/" + ander))
                .bodyText()
                .contains("Beantwoord", "Dat ben ik, Yusuf.");
    }

    @Test
    void nothing_is_sent_without_words_or_about_what_is_not_yours_and_what_was_typed_stays() {
        var aanvraag = applied();
        assertThat(post(mevrouw, "ANDERS", "tekst", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf wat u wilt sturen.");
        assertThat(post(mevrouw, "BEZWAAR", "aanvraag", aanvraag.id().toString(), "tekst", "Nee!"))
                .as("there is no decision yet")
                .hasStatus(422);
        assertThat(
                        post(
                                zoon,
                                "INTREKKING",
                                "aanvraag",
                                aanvraag.id().toString(),
                                "tekst",
                                "Namens moeder"))
                .as("somebody else applied")
                .hasStatus(422);
        assertThat(post(mevrouw, "INTREKKING", "tekst", "Ik verhuis"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies waar uw bericht over gaat.", "Ik verhuis");
        assertThat(post(mevrouw, "AANVRAAG", "voor", zoon.toString(), "tekst", "Voor mijn zoon"))
                .as("an adult speaks alone")
                .hasStatus(404);
        assertThat(as(yusuf, () -> inzendingen.of(gezin))).isEmpty();
    }

    @Test
    void a_housemate_a_stranger_and_another_team_see_nothing_of_it() {
        var bewijs = send(mevrouw, "ANDERS", "tekst", "Alleen voor u.");
        assertThat(get(zoon, bewijs)).hasStatus(404);
        assertThat(get(zoon, pad()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Alleen voor u", "Wat u stuurde");
        var vreemde =
                gezinnen.inwoner("Ans", "Bos", LocalDate.of(1980, 1, 1), Bereikbaarheid.ONBEKEND);
        gezinnen.gezin(team, vreemde);
        assertThat(get(vreemde, bewijs)).hasStatus(404);
        assertThat(get(vreemde, pad() + "/nieuw/ANDERS")).hasStatus(404);
        assertThat(post(vreemde, "ANDERS", "tekst", "Ik doe me voor als een ander")).hasStatus(404);
        var ander = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        var adres = "/inzendingen/" + id(bewijs);
        assertThat(mvc.get().uri(adres).with(by(ander))).hasStatus(404);
        assertThat(post(ander, id(bewijs), "antwoord", "antwoord", "x")).hasStatus(404);
        assertThat(
                        mvc.get()
                                .uri(adres)
                                .with(by(personeel.medewerker("Bel", "BELEIDSMEDEWERKER", team))))
                .hasStatus(403);
        assertThat(mvc.get().uri(adres).with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Alleen voor u.");
    }

    private Bezwaar objection(Beschikking beschikking) {
        return as(yusuf, () -> bezwaren.of(beschikking.id())).getFirst();
    }

    private static String aanvraag(Beschikking beschikking) {
        return beschikking.aanvraag().toString();
    }

    private String pad() {
        return "/mijn/" + gezin + "/inzendingen";
    }

    /** Sends it and gives the address of the proof. */
    private String send(InwonerId wie, String soort, String... velden) {
        var answer = post(wie, soort, velden);
        assertThat(answer).hasStatus3xxRedirection();
        return Optional.ofNullable(answer.getResponse().getRedirectedUrl()).orElseThrow();
    }

    private static InzendingId id(String bewijs) {
        return InzendingId.of(bewijs.substring(bewijs.lastIndexOf('/') + 1));
    }

    private MvcTestResult get(InwonerId wie, String adres) {
        return mvc.get().uri(adres).with(by(resident(wie))).exchange();
    }

    private MvcTestResult post(InwonerId wie, String soort, String... velden) {
        return post(resident(wie), pad() + "/nieuw/" + soort, velden);
    }

    private MvcTestResult post(Gebruiker wie, InzendingId id, String wat, String... velden) {
        return post(wie, "/inzendingen/" + id + "/" + wat, velden);
    }

    private MvcTestResult post(Gebruiker wie, String adres, String... velden) {
        var request = mvc.post().uri(adres).with(by(wie)).with(csrf());
        for (var i = 0; i < velden.length; i += 2) {
            request = request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }

    private String work(Gebruiker wie) {
        return text(mvc.get().uri("/werk?lijst=open").with(by(wie)).exchange());
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Gebruiker resident(InwonerId wie) {
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
}

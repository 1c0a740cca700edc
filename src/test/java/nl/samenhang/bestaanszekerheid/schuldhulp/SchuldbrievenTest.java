package nl.samenhang.bestaanszekerheid.schuldhulp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.notification.Kanaal;
import nl.samenhang.platform.notification.Voorbeeld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SchuldbrievenTest extends SchuldhulpTest {

    private static final List<String> SCHULDEISERS =
            List.of("Belastingdienst", "Energie", "Webwinkel", "Zorgverzekeraar");

    private static final List<String> DELEN = List.of("2.273,68", "909,47", "682,11", "454,74");

    @Autowired private Schuldbrieven brieven;
    @Autowired private Schuldhulpronde ronde;

    @Test
    void each_creditor_reads_the_own_share_to_the_cent_and_of_no_other() {
        var id = proposed();
        for (var wie : SCHULDEISERS) {
            var brief = preview(id, wie, Briefsoort.VOORSTEL);
            assertThat(brief.titel()).startsWith("Voorstel voor uw vordering op Jan en Els ");
            assertThat(String.join(" ", brief.alineas()))
                    .contains(
                            DELEN.get(SCHULDEISERS.indexOf(wie)),
                            "in 18 maanden",
                            "finale kwijting",
                            "uiterlijk op 18 december 2026")
                    .doesNotContain("Wij komen niet meer rond", "2.450", "2.210")
                    .doesNotContain(
                            SCHULDEISERS.stream()
                                    .filter(ander -> !ander.equals(wie))
                                    .toArray(String[]::new))
                    .doesNotContain(
                            DELEN.stream()
                                    .filter(
                                            deel ->
                                                    !brief.toString()
                                                            .contains("krijgt €\u00a0" + deel))
                                    .toArray(String[]::new));
        }
    }

    @Test
    void the_thirty_days_run_from_the_letter_and_not_from_the_offer() {
        var id = proposed();
        night(LocalDate.of(2026, 12, 28));
        assertThat(work("schuldhulp.herinneren", id)).isEmpty();
        assertThat(post(karin, pad(id) + "/brieven", "soort", "VOORSTEL"))
                .hasStatus3xxRedirection();
        assertThat(work(() -> voorstellen.of(id)).orElseThrow().aanbiedingen())
                .extracting(a -> a.uiterlijk().orElseThrow())
                .containsOnly(LocalDate.of(2027, 1, 27));
        night(LocalDate.of(2027, 1, 27));
        assertThat(work("schuldhulp.herinneren", id)).isEmpty();
        night(LocalDate.of(2027, 1, 28));
        assertThat(work("schuldhulp.herinneren", id)).hasSize(1);
    }

    @Test
    void all_letters_of_an_offer_go_at_once_by_the_way_that_is_known_and_only_once() {
        var id = written();
        assertThat(work(() -> brieven.of(id)))
                .extracting(
                        stand -> stand.schuld().schuldeiser(),
                        stand -> stand.brieven().getFirst().verzending().orElseThrow().kanaal())
                .containsExactlyInAnyOrder(
                        tuple("Belastingdienst", Kanaal.BRIEF),
                        tuple("Energie", Kanaal.BRIEF),
                        tuple("Webwinkel", Kanaal.EMAIL),
                        tuple("Zorgverzekeraar", Kanaal.BRIEF));
        post(karin, pad(id) + "/brieven", "soort", "VOORSTEL");
        assertThat(work(() -> brieven.of(id))).allMatch(stand -> stand.brieven().size() == 1);
        var brief = work(() -> brieven.of(id)).getFirst().brieven().getFirst().brief();
        assertThat(get(karin, pad(id) + "/brieven/" + brief.id() + "/brief.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(text(get(karin, pad(id) + "/brieven")))
                .contains("18 nov 2026, antwoord uiterlijk 18 dec 2026", "Gaat zo weg");
    }

    @Test
    void a_creditor_who_does_not_say_what_is_owed_is_reminded_and_the_answer_counts_in_the_sum() {
        var id = stable();
        assertThat(post(karin, pad(id) + "/brieven", "soort", "OPGAVE")).hasStatus3xxRedirection();
        night(LocalDate.of(2026, 12, 18));
        assertThat(work("schuldhulp.opgave", id)).isEmpty();
        night(LocalDate.of(2026, 12, 19));
        assertThat(work("schuldhulp.opgave", id)).hasSize(1);
        for (var wie : List.of("Belastingdienst", "Energie", "Webwinkel")) {
            assertThat(state(id, wie, "1.000")).hasStatus3xxRedirection();
        }
        assertThat(work("schuldhulp.opgave", id)).hasSize(1);
        assertThat(send(id, "Zorgverzekeraar", Briefsoort.OPGAVE_HERINNERING, "Postbus 12"))
                .hasStatus3xxRedirection();
        assertThat(work("schuldhulp.opgave", id)).isEmpty();
        assertThat(text(get(karin, pad(id) + "/schulden"))).contains("1.000,00", "19 dec 2026");
    }

    @Test
    void who_stays_silent_after_a_reminder_becomes_work_for_a_forced_agreement() {
        var id = written();
        for (var wie : List.of("Belastingdienst", "Energie", "Webwinkel")) {
            answer(id, wie, "AKKOORD", "18-11-2026", "");
        }
        clock.set(LocalDate.of(2026, 12, 19));
        assertThat(preview(id, "Zorgverzekeraar", Briefsoort.VOORSTEL_HERINNERING).alineas())
                .anyMatch(alinea -> alinea.contains("artikel 287a"));
        assertThat(send(id, "Zorgverzekeraar", Briefsoort.VOORSTEL_HERINNERING, "Postbus 12"))
                .hasStatus3xxRedirection();
        night(LocalDate.of(2027, 1, 2));
        assertThat(work("schuldhulp.dwangakkoord", id)).isEmpty();
        night(LocalDate.of(2027, 1, 3));
        night(LocalDate.of(2027, 1, 4));
        assertThat(work("schuldhulp.dwangakkoord", id)).hasSize(1);
        post(
                karin,
                pad(id) + "/verzoeken",
                "soort",
                "DWANGAKKOORD",
                "aanleiding",
                "Een schuldeiser zwijgt.");
        assertThat(work("schuldhulp.dwangakkoord", id)).isEmpty();
    }

    @Test
    void a_letter_without_an_address_stays_and_one_can_be_filled_in() {
        var id = stable();
        assertThat(send(id, "Belastingdienst", Briefsoort.OPGAVE, ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul eerst het adres van Belastingdienst in.");
        assertThat(send(id, "Belastingdienst", Briefsoort.OPGAVE, "Postbus 1"))
                .hasStatus3xxRedirection();
        assertThat(send(id, "Belastingdienst", Briefsoort.OPGAVE, "Postbus 1"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze brief aan Belastingdienst kan nu niet.");
    }

    @Test
    void who_does_not_help_with_debts_reads_no_letter() {
        var id = stable();
        post(karin, pad(id) + "/brieven", "soort", "OPGAVE");
        var brief = work(() -> brieven.of(id)).getFirst().brieven().getFirst().brief();
        for (var pagina :
                List.of(
                        pad(id) + "/brieven",
                        pad(id) + "/brieven/nieuw/OPGAVE/" + debt(id, "Energie"),
                        pad(id) + "/brieven/" + brief.id() + "/brief.pdf")) {
            assertThat(get(yusuf, pagina)).hasStatus(403);
        }
        assertThat(text(get(yusuf, "/gezinnen/" + vandam)))
                .doesNotContain("Energie", "schuldopgave");
    }

    private MvcTestResult send(TrajectId id, String wie, Briefsoort soort, String adres) {
        return post(
                karin,
                pad(id) + "/brieven/nieuw/" + soort + "/" + debt(id, wie),
                "adres",
                adres,
                "plaats",
                adres.isEmpty() ? "" : "9900 AA Samenstad");
    }

    private MvcTestResult state(TrajectId id, String wie, String bedrag) {
        var brief = work(() -> brieven.of(id, debt(id, wie))).brieven().getFirst().brief();
        return post(
                karin,
                pad(id) + "/brieven/" + brief.id() + "/antwoord",
                "op",
                "19-12-2026",
                "opgave",
                bedrag);
    }

    private Voorbeeld preview(TrajectId id, String wie, Briefsoort soort) {
        return work(() -> brieven.preview(id, debt(id, wie), soort)).orElseThrow();
    }

    private UUID debt(TrajectId id, String wie) {
        return work(() -> schulden.of(id)).stream()
                .filter(schuld -> schuld.schuldeiser().equals(wie))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void night(LocalDate dag) {
        clock.set(dag);
        does(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, SchuldhulpRechten.DOEL_BEWAKEN),
                ronde::watch);
    }
}

package nl.samenhang.bestaanszekerheid.vroegsignaal;

import static nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbouw.aFile;
import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files of partners go in; nothing that is good is lost and nothing that is wrong gets in. */
class SignaalbestandenTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private Signaalbestanden bestanden;
    @Autowired private JdbcClient jdbc;

    private Gebruiker vera;

    @BeforeEach
    void november() {
        empty("vroegsignaal.bestand", "vroegsignaal.zaak");
        clock.set(LocalDate.of(2026, 11, 2));
        vera = personeel.medewerker("Vera", "VROEGSIGNALEERDER", personeel.team("Signalen"));
    }

    @Test
    void good_lines_go_in_and_of_the_others_the_page_says_line_and_rule() {
        var bestand =
                aFile().with("K1", "Vos", "1980-01-01", "12", "1240,00", 2)
                        .with("K2", "Bos", "1980-01-01", "13", "-68", 1)
                        .with("K3", "Los", "1980-01-01", "14", "8211AB", "68", 1)
                        .with("K1", "Vos", "1980-01-01", "12", "1240,00", 2)
                        .line("half")
                        .since("2026-10-20")
                        .with("K4", "Mos", "", "15", "68,00", 1);
        var result = upload("HUUR", "Woonstad", bestand.bytes());
        assertThat(result).hasStatus3xxRedirection();
        var page = follow(result);
        assertThat(page).bodyText().contains("6 regels: 2 ingelezen, 4 niet ingelezen.");
        assertThat(bestandFindings())
                .containsExactly(
                        "3 bedrag BEDRAG_NEGATIEF",
                        "4 postcode ANDERE_GEMEENTE",
                        "5 klantnummer DUBBEL",
                        "6  KOLOMMEN",
                        "7 oudste_datum DREMPEL");
        assertThat(page)
                .bodyText()
                .contains(
                        "Het bedrag is negatief.",
                        "Dit adres ligt niet in onze gemeente.",
                        "Dit signaal over deze klant is er al.",
                        "ingelezen met opmerking");
        assertThat(statussen()).containsExactly("K1 NIEUW", "K4 ONTERECHT");
    }

    @Test
    void the_partner_gets_its_wrong_lines_back_as_they_came() {
        var result = upload("WATER", "Waterbron", aFile().line("=1+1;b").bytes());
        var csv =
                mvc.get()
                        .uri(result.getResponse().getRedirectedUrl() + "/fouten.csv")
                        .with(by(vera));
        assertThat(csv)
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .contains("2;;niet ingelezen;KOLOMMEN;", "\"'=1+1;b\"");
    }

    @Test
    void the_same_file_twice_does_nothing_the_second_time() {
        var bytes = aFile().with("K1", "Vos", "1980-01-01", "12", "1240,00", 2).bytes();
        assertThat(upload("HUUR", "Woonstad", bytes)).hasStatus3xxRedirection();
        assertThat(upload("HUUR", "Woonstad", bytes))
                .hasStatus(422)
                .bodyText()
                .contains("Dit bestand is al ingelezen", "Er is niets dubbel gedaan.");
        assertThat(statussen()).hasSize(1);
    }

    @Test
    void the_same_signal_in_another_file_is_refused_with_its_line() {
        take(Partnersoort.HUUR, aFile().with("K1", "Vos", "1980-01-01", "12", "1240,00", 2));
        take(
                Partnersoort.HUUR,
                aFile().with("K9", "Mos", "1980-01-01", "9", "900", 2)
                        .with("K1", "Vos", "1980-01-01", "12", "1240,00", 2));
        assertThat(bestandFindings()).containsExactly("3 klantnummer DUBBEL");
        assertThat(statussen()).containsExactly("K1 NIEUW", "K9 NIEUW");
    }

    @Test
    void arrears_that_did_not_grow_are_a_repeated_signal_and_those_that_grew_are_not() {
        take(
                Partnersoort.HUUR,
                aFile().on("2026-10-02")
                        .with("K1", "Vos", "1980-01-01", "12", "1240,00", 1)
                        .with("K2", "Bos", "1980-01-01", "13", "600,00", 1));
        take(
                Partnersoort.HUUR,
                aFile().with("K1", "Vos", "1980-01-01", "12", "1240,00", 1)
                        .with("K2", "Bos", "1980-01-01", "13", "1200,00", 2));
        assertThat(statussen()).containsExactly("K1 NIEUW", "K1 HERHAALD", "K2 NIEUW", "K2 NIEUW");
    }

    @Test
    void what_is_no_such_file_is_refused_in_words() {
        assertThat(upload("HUUR", "Woonstad", new byte[] {(byte) 0xff, (byte) 0xfe, 0}))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is geen leesbare tekst");
        assertThat(upload("HUUR", "Woonstad", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("In de eerste regel ontbreekt: klantnummer");
        assertThat(upload("HUUR", "Woonstad", aFile().bytes()))
                .hasStatus(422)
                .bodyText()
                .contains("Er staan geen signalen in dit bestand.");
        assertThat(upload("", "", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("Kies waar de achterstand over gaat.", "Vul in van welke partner");
    }

    @Test
    void fifty_thousand_lines_go_in_at_once() {
        var bouw = aFile();
        for (var i = 0; i < 50_000; i++) {
            var nummer = Integer.toString(1 + i % 9999);
            bouw.with(
                    "K" + i,
                    "Naam" + i,
                    "1980-01-01",
                    nummer,
                    "991" + (1 + i % 6) + "AA",
                    "350",
                    1);
        }
        take(Partnersoort.ENERGIE, bouw);
        assertThat(as(() -> bestanden.latest(1)).getFirst().ingelezen()).isEqualTo(50_000);
    }

    @Test
    void who_does_not_work_on_early_signals_does_not_get_there() {
        var consulent = personeel.medewerker("Yusuf", "CONSULENT", personeel.team("West"));
        assertThat(mvc.get().uri("/vroegsignalen/bestanden").with(by(consulent))).hasStatus(403);
        assertThat(mvc.get().uri("/vroegsignalen/bestanden").with(by(vera))).hasStatusOk();
    }

    @Test
    void signals_exist_only_for_the_purpose_of_early_signals() {
        take(Partnersoort.HUUR, aFile().with("K1", "Vos", "1980-01-01", "12", "1240,00", 2));
        var count = "select count(*) from vroegsignaal.signaal";
        for (var doel : List.of("dossiervoering", "zoeken", "melding-behandelen")) {
            assertThat(as(vera.context(doel), () -> jdbc.sql(count).query(Integer.class).single()))
                    .as(doel)
                    .isZero();
        }
        assertThat(as(() -> jdbc.sql(count).query(Integer.class).single())).isEqualTo(1);
    }

    @Test
    void a_file_that_is_refused_leaves_nothing_behind() {
        assertThatThrownBy(() -> take(Partnersoort.HUUR, aFile())).isInstanceOf(Refusal.class);
        assertThat(as(() -> bestanden.latest(10))).isEmpty();
    }

    private void take(Partnersoort soort, Signaalbouw bouw) {
        as(() -> bestanden.receive(soort, "Woonstad", "november.csv", bouw.bytes()));
    }

    private List<String> statussen() {
        return as(
                () ->
                        jdbc.sql(
                                        "select klantnummer || ' ' || status from vroegsignaal.signaal order by klantnummer, signaaldatum")
                                .query(String.class)
                                .list());
    }

    private List<String> bestandFindings() {
        return as(
                () ->
                        bestanden.bevindingen(bestanden.latest(1).getFirst().id(), 10).stream()
                                .map(b -> b.regel() + " " + b.kolom() + " " + b.code())
                                .toList());
    }

    private MvcTestResult upload(String soort, String partner, byte[] bytes) {
        return mvc.post()
                .uri("/vroegsignalen/bestanden")
                .multipart()
                .file(new MockMultipartFile("bestand", "november.csv", "text/csv", bytes))
                .param("soort", soort)
                .param("partner", partner)
                .with(by(vera))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult follow(MvcTestResult result) {
        return mvc.get().uri(result.getResponse().getRedirectedUrl()).with(by(vera)).exchange();
    }

    private <T> T as(Supplier<T> work) {
        return as(vera.context(VroegsignaalRechten.DOEL), work);
    }
}

package nl.samenhang.bestaanszekerheid.vroegsignaal;

import static nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbouw.aFile;
import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.schema.Schemakeuring;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The month of November: signals become cases, cases are worked on, partners hear what they may.
 */
class VroegsignaalzakenTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private Signaalbestanden bestanden;
    @Autowired private Vroegsignaalzaken zaken;
    @Autowired private Inwoners inwoners;
    @Autowired private SchuldhulpFixture schuldhulp;
    @Autowired private JdbcClient jdbc;

    private Gebruiker vera;

    @BeforeEach
    void november() {
        empty("vroegsignaal.bestand", "vroegsignaal.zaak");
        clock.set(LocalDate.of(2026, 11, 2));
        vera = personeel.medewerker("Vera", "VROEGSIGNALEERDER", personeel.team("Signalen"));
    }

    @Test
    void three_partners_about_one_front_door_are_one_multiple_case_of_1748_euros() {
        take(Partnersoort.HUUR, aFile().with("H1", "Vos", "1980-01-01", "12", "1240,00", 2));
        take(Partnersoort.ZORG, aFile().with("Z1", "Vos", "1980-01-01", "12 ", "412,00", 3));
        take(Partnersoort.WATER, aFile().with("W1", "de Vos", "", "12", "96,00", 1));
        var zaak = only();
        assertThat(zaak.bedrag().centen()).isEqualTo(174_800);
        assertThat(zaak.isMeervoudig()).isTrue();
        assertThat(zaak.opeenvolgend()).isFalse();
        assertThat(zaak.prioriteit()).isEqualTo(Prioriteit.MEERVOUDIG);
        assertThat(List.of(zaak.eerst(), zaak.daarna())).containsExactly("HUISBEZOEK", "TELEFOON");
        assertThat(page("/vroegsignalen/zaken/" + zaak.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Voorbeeldhof 12", "1.748,00", "meervoudig", "Zorgverzekering")
                .doesNotContain(">vroegsignaal.", ">regel.waarde", ">reden.");
    }

    @Test
    void a_single_light_signal_gets_a_letter_and_a_text_and_a_heavy_one_a_call_and_a_visit() {
        take(
                Partnersoort.WATER,
                aFile().with("W1", "Lichtveld", "1980-01-01", "1", "68,00", 1)
                        .with("W2", "Zwaarveld", "1980-01-01", "2", "1000,01", 1));
        take(Partnersoort.HUUR, aFile().with("H1", "Huurveld", "1980-01-01", "3", "900,00", 2));
        assertThat(open())
                .extracting(z -> z.adres().huisnummer() + " " + z.eerst() + " " + z.daarna())
                .containsExactlyInAnyOrder(
                        "1 BRIEF SMS", "2 TELEFOON HUISBEZOEK", "3 TELEFOON HUISBEZOEK");
    }

    @Test
    void a_cut_off_is_a_crisis_with_three_working_days_until_thursday() {
        take(
                Partnersoort.EINDELEVERING,
                aFile().endsOn("2026-11-30")
                        .with("E1", "Boateng", "1985-06-15", "21", "890,00", 4));
        var zaak = only();
        assertThat(zaak.prioriteit()).isEqualTo(Prioriteit.CRISIS);
        assertThat(zaak.uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(zaak.eindeLevering()).contains(LocalDate.of(2026, 11, 30));
        clock.set(LocalDate.of(2026, 11, 6));
        assertThat(page("/vroegsignalen"))
                .bodyText()
                .contains("Crisis waarbij de laatste dag voorbij is zonder poging: 1.");
    }

    @Test
    void a_signal_in_the_six_months_before_makes_it_consecutive_and_an_older_one_does_not() {
        clock.set(LocalDate.of(2026, 5, 4));
        take(
                Partnersoort.WATER,
                aFile().on("2026-05-04").since("2026-03-01").with("W1", "Bos", "", "1", "68", 1));
        clock.set(LocalDate.of(2026, 4, 2));
        take(
                Partnersoort.WATER,
                aFile().on("2026-04-02").since("2026-02-01").with("W2", "Mos", "", "2", "68", 1));
        clock.set(LocalDate.of(2026, 11, 2));
        take(
                Partnersoort.ENERGIE,
                aFile().with("E1", "Bos", "", "1", "300", 1).with("E2", "Mos", "", "2", "300", 1));
        assertThat(open())
                .filteredOn(z -> z.bedrag().centen() == 30_000)
                .extracting(z -> z.adres().huisnummer() + " " + z.opeenvolgend())
                .containsExactlyInAnyOrder("1 true", "2 false");
    }

    @Test
    void who_moved_is_looked_for_where_the_register_says_that_they_live() {
        person("Terpstra", "31", LocalDate.of(1979, 4, 12));
        take(Partnersoort.HUUR, aFile().with("H1", "Terpstra", "1979-04-12", "8", "1240,00", 2));
        take(Partnersoort.WATER, aFile().with("W1", "Terpstra", "1979-04-12", "31", "96,00", 1));
        var zaak = only();
        assertThat(zaak.adres().huisnummer()).isEqualTo("31");
        assertThat(zaak.verhuisd()).isTrue();
        assertThat(zaak.isMeervoudig()).isTrue();
    }

    @Test
    void who_is_known_at_debt_help_goes_to_the_helper_and_nothing_else_is_told() {
        var anna = person("Adema", "33", LocalDate.of(1983, 8, 2));
        schuldhulp.knows(anna, "Karin Mulder");
        take(Partnersoort.HUUR, aFile().with("H1", "Adema", "1983-08-02", "33", "1240,00", 2));
        var zaak = only();
        assertThat(zaak.prioriteit()).isEqualTo(Prioriteit.BEKEND);
        assertThat(zaak.hulpverlener()).isEqualTo("Karin Mulder");
        assertThat(page("/vroegsignalen/zaken/" + zaak.id()))
                .bodyText()
                .contains("Geef het signaal door aan Karin Mulder.");
    }

    @Test
    void the_list_shows_an_area_and_who_was_not_tried_in_this_part_of_the_day() {
        take(
                Partnersoort.HUUR,
                aFile().with("H1", "Vos", "", "12", "1240,00", 2)
                        .with("H2", "Bos", "", "2", "9911AA", "1240,00", 2));
        var vos = open().stream().filter(z -> z.gebied().equals("9914")).findFirst().orElseThrow();
        assertThat(attempt(vos, "TELEFOON", "AVOND", "false")).hasStatus3xxRedirection();
        assertThat(page("/vroegsignalen?gebied=9914&dagdeel=AVOND"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Voorbeeldhof");
        assertThat(page("/vroegsignalen?gebied=9914&dagdeel=OCHTEND"))
                .bodyText()
                .contains("Voorbeeldhof 12")
                .doesNotContain("9911 AA");
    }

    @Test
    void the_round_of_visits_goes_down_the_street() {
        take(
                Partnersoort.HUUR,
                aFile().with("H1", "Vos", "", "12", "1240,00", 2)
                        .with("H2", "Bos", "", "2", "1240,00", 2)
                        .with("H3", "Mos", "", "1", "9911AA", "1240,00", 2));
        assertThat(
                        as(
                                () ->
                                        zaken.open(
                                                new Werklijstvraag(
                                                        Optional.empty(), Optional.empty(), true))))
                .extracting(z -> z.gebied() + " " + z.adres().huisnummer())
                .containsExactly("9911 1", "9914 2", "9914 12");
        assertThat(page("/vroegsignalen/route")).hasStatusOk().bodyText().contains("Route");
    }

    @Test
    void help_is_accepted_only_by_who_was_reached_and_the_partner_hears_three_things() {
        take(
                Partnersoort.HUUR,
                aFile().with("H1", "Vos", "", "12", "1240,00", 2)
                        .with("H2", "Bos", "", "2", "1240,00", 2));
        var vos = open().stream().filter(z -> z.naam().endsWith("Vos")).findFirst().orElseThrow();
        assertThat(close(vos, "ADVIES"))
                .hasStatus(422)
                .bodyText()
                .contains("Hulp kan alleen zijn aangenomen als u iemand hebt bereikt.");
        assertThat(attempt(vos, "HUISBEZOEK", "MIDDAG", "true")).hasStatus3xxRedirection();
        assertThat(close(vos, "ADVIES")).hasStatus3xxRedirection();
        assertThat(attempt(vos, "BRIEF", "OCHTEND", "false")).hasStatus(422);
        var bestand = as(() -> bestanden.latest(1)).getFirst();
        assertThat(page("/vroegsignalen/terugkoppeling/" + bestand.id() + "/partner.csv"))
                .hasStatusOk()
                .bodyText()
                .isEqualToIgnoringNewLines(
                        """
                        klantnummer;signaaldatum;contact;hulp aangenomen;regeling
                        H1;2026-11-02;ja;ja;ja
                        H2;2026-11-02;nog bezig;nee;nee
                        """);
    }

    @Test
    void what_is_missing_or_to_come_in_an_attempt_is_said() {
        take(Partnersoort.HUUR, aFile().with("H1", "Vos", "", "12", "1240,00", 2));
        var url = "/vroegsignalen/zaken/" + only().id() + "/pogingen";
        assertThat(mvc.post().uri(url).with(by(vera)).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Kies hoe u contact zocht.", "Kies het deel van de dag.");
        assertThat(
                        mvc.post()
                                .uri(url)
                                .param("contact", "BRIEF")
                                .param("dag", "3-11-2026")
                                .param("dagdeel", "OCHTEND")
                                .param("bereikt", "false")
                                .with(by(vera))
                                .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Deze dag is nog niet geweest.");
    }

    @Test
    void no_file_of_other_help_exists_for_who_works_on_early_signals() {
        var context =
                new Verwerkingscontext(
                        SAMENSTAD,
                        vera.actor(),
                        "Vera",
                        vera.rol(),
                        Set.of(),
                        VroegsignaalRechten.DOEL,
                        true);
        for (var tabel :
                List.of(
                        "gezin.gezin",
                        "gezinsplan.doel",
                        "melding.melding",
                        "voorziening.voorziening",
                        "aanvraag.aanvraag",
                        "beschikking.beschikking",
                        "onderzoek.onderzoek",
                        "plaatsing.plaatsing")) {
            assertThat(
                            as(
                                    context,
                                    () ->
                                            jdbc.sql("select count(*) from " + tabel)
                                                    .query(Long.class)
                                                    .single()))
                    .as(tabel)
                    .isZero();
        }
        assertThat(page("/zoeken")).hasStatus(403);
    }

    @Test
    void who_has_no_such_right_sees_no_case() {
        take(Partnersoort.HUUR, aFile().with("H1", "Vos", "", "12", "1240,00", 2));
        var yusuf = personeel.medewerker("Yusuf", "CONSULENT", personeel.team("West"));
        for (var pad : List.of("", "/route", "/terugkoppeling", "/zaken/" + only().id())) {
            assertThat(mvc.get().uri("/vroegsignalen" + pad).with(by(yusuf)))
                    .as(pad)
                    .hasStatus(403);
        }
    }

    @Test
    void what_led_to_no_help_is_gone_after_six_months_and_help_stays_five_years() {
        take(
                Partnersoort.HUUR,
                aFile().with("H1", "Vos", "", "12", "1240,00", 2)
                        .with("H2", "Bos", "", "2", "1240,00", 2));
        var vos = open().stream().filter(z -> z.naam().endsWith("Vos")).findFirst().orElseThrow();
        attempt(vos, "HUISBEZOEK", "MIDDAG", "true");
        close(vos, "ADVIES");
        expire("vroegsignaal-ongebruikt", "2026-11-02");
        assertThat(count("zaak")).isEqualTo(2);
        expire("vroegsignaal-ongebruikt", "2026-11-03");
        assertThat(count("zaak")).isEqualTo(1);
        assertThat(count("signaal")).isEqualTo(1);
        expire("vroegsignaal-hulp", "2026-11-03");
        assertThat(count("poging")).isZero();
    }

    @Test
    void the_month_shows_rounded_numbers_and_nothing_of_fewer_than_ten() {
        var huur = aFile();
        for (var i = 1; i <= 13; i++) {
            huur.with("H" + i, "Naam" + i, "", Integer.toString(i), "1240,00", 2);
        }
        take(Partnersoort.HUUR, huur);
        take(Partnersoort.WATER, aFile().with("W1", "Mos", "", "88", "68", 1));
        assertThat(page("/vroegsignalen/maand?maand=2026-11"))
                .hasStatusOk()
                .bodyText()
                .contains("Huur", ">15<", "minder dan tien", "width=\"300\"", "enkel en zwaar")
                .doesNotContain(">13<", ">14<", ">vroegsignaal.", ">1<");
        assertThat(page("/vroegsignalen/maand?maand=half")).hasStatusOk();
        assertThat(page("/vroegsignalen/maand?maand=2026-10"))
                .bodyText()
                .contains("In deze maand zijn er geen signalen.");
    }

    @Test
    void the_delivery_for_statistics_fits_the_schema_and_holds_no_bsn() throws IOException {
        take(
                Partnersoort.EINDELEVERING,
                aFile().endsOn("2026-11-30")
                        .with("E1", "Boateng", "1985-06-15", "21", "889,50", 4));
        take(Partnersoort.HUUR, aFile().with("H1", "Vos", "", "12a", "1240,00", 2));
        take(Partnersoort.WATER, aFile().since("2026-10-20").with("W1", "Mos", "", "88", "68", 1));
        var boateng = open().getFirst();
        attempt(boateng, "HUISBEZOEK", "AVOND", "true");
        close(boateng, "ADVIES");
        var answer = page("/vroegsignalen/maand/ddas.json?maand=2026-11");
        assertThat(answer).hasStatusOk();
        // A real top level, because the schema knows those and not the invented one of the town.
        var json =
                answer.getResponse()
                        .getContentAsString()
                        .replace("samenstad.example", "samenstad.nl");
        assertThat(json)
                .contains(
                        "\"bedrag\" : 890",
                        "(Budget)advies en/of quick fix",
                        "\"Avond\"",
                        "Niet opgepakt: onterecht signaal",
                        "\"Huisnummer\" : \"12\"",
                        "\"Huisnummertoevoeging\" : \"a\"")
                .doesNotContain("Burgerservicenummer");
        assertThat(schema().gebreken(json)).isEmpty();
        assertThat(schema().gebreken(json.replace("\"Avond\"", "\"Nacht\""))).hasSize(1);
    }

    private static Schemakeuring schema() throws IOException {
        return Schemakeuring.of(
                new ClassPathResource("ddas/vroegsignalen-0.9.json")
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    private void expire(String soort, String voor) {
        asSystem(
                () ->
                        jdbc.sql("select database.expire(:soort, :voor::timestamptz)")
                                .param("soort", soort)
                                .param("voor", voor)
                                .query(Long.class)
                                .single());
    }

    private int count(String tabel) {
        return as(
                () ->
                        jdbc.sql("select count(*) from vroegsignaal." + tabel)
                                .query(Integer.class)
                                .single());
    }

    private InwonerId person(String achternaam, String nummer, LocalDate geboren) {
        var adres = Adres.of("Voorbeeldhof", nummer, "9914VH", "Samenstad");
        var nieuw =
                NieuweInwoner.withNaam("Anna", "", achternaam)
                        .bornOn(geboren)
                        .livingAt(adres, LocalDate.of(2026, 10, 1));
        return asSystem(() -> inwoners.register(nieuw));
    }

    private void take(Partnersoort soort, Signaalbouw bouw) {
        as(() -> bestanden.receive(soort, "Partner " + soort, "november.csv", bouw.bytes()));
    }

    private List<Vroegsignaalzaak> open() {
        return as(() -> zaken.open(new Werklijstvraag(Optional.empty(), Optional.empty(), false)));
    }

    private Vroegsignaalzaak only() {
        assertThat(open()).hasSize(1);
        return open().getFirst();
    }

    private MvcTestResult attempt(
            Vroegsignaalzaak zaak, String contact, String dagdeel, String bereikt) {
        return mvc.post()
                .uri("/vroegsignalen/zaken/" + zaak.id() + "/pogingen")
                .param("contact", contact)
                .param("dag", "2-11-2026")
                .param("dagdeel", dagdeel)
                .param("bereikt", bereikt)
                .with(by(vera))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult close(Vroegsignaalzaak zaak, String resultaat) {
        return mvc.post()
                .uri("/vroegsignalen/zaken/" + zaak.id() + "/resultaat")
                .param("resultaat", resultaat)
                .param("regeling", "true")
                .with(by(vera))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(String pad) {
        return mvc.get().uri(pad).with(by(vera)).exchange();
    }

    private <T> T as(Supplier<T> work) {
        return as(vera.context(VroegsignaalRechten.DOEL), work);
    }
}

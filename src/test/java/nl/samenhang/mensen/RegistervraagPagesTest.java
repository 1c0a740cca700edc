package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.registervraag.Registervragen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Somebody is looked up in the register, and put into the file from there. */
class RegistervraagPagesTest extends BrpTest {

    private static final LocalDate GEBOREN = LocalDate.of(1979, 3, 8);

    @Autowired Registervragen vragen;

    private final String voornaam = "Ro" + letters().toLowerCase(Locale.ROOT);
    private final String achternaam = letters();
    private final String nummer = String.valueOf(new Random().nextInt(10_000, 99_999));
    private final Adres huis = Adres.of(straat, nummer, "9911ZX", "Samenstad");
    private Bsn rosaBsn = nummer();

    @BeforeEach
    void somebodyOnlyTheRegisterKnows() {
        empty("registervraag.vraag");
        rosaBsn = asSystem(() -> nacht.settle(voornaam, achternaam, GEBOREN, huis, GISTEREN));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    op            | velden
                    BSN           | bsn={bsn}
                    GEBOORTEDATUM | geslachtsnaam={naam};geboortedatum=8-3-1979
                    GEBOORTEDATUM | geslachtsnaam={begin}*;geboortedatum=8 maart 1979;voornamen=Ro*
                    GEMEENTE      | geslachtsnaam={naam};voornamen={voornaam};gemeente=9901
                    POSTCODE      | postcode=9911 zx;huisnummer={nr}
                    STRAAT        | straat={straat};huisnummer={nr};gemeente=9901
                    """)
    void somebody_is_found_in_each_way_of_the_standard(String op, String velden) {
        assertThat(search(op, velden))
                .hasStatusOk()
                .bodyText()
                .contains(
                        voornaam + " " + achternaam,
                        "8-3-1979",
                        straat + " " + nummer,
                        "Inschrijven");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    op            | velden                                                | zin
                    BSN           | bsn=123456789                                         | BSN van negen cijfers
                    GEBOORTEDATUM | geslachtsnaam=Jansen;geboortedatum=1985               | de hele geboortedatum
                    GEBOORTEDATUM | geboortedatum=1-1-1985                                | Vul de achternaam in
                    GEBOORTEDATUM | geslachtsnaam=Ja*;geboortedatum=1-1-1985              | na ten minste drie letters
                    GEMEENTE      | geslachtsnaam=Jansen;voornamen=A*;gemeente=9901       | na ten minste drie letters
                    GEMEENTE      | geslachtsnaam=Jansen;voornamen=Anna                   | Kies de gemeente
                    POSTCODE      | postcode=0123AB;huisnummer=1                          | een postcode in zoals 1234 AB
                    POSTCODE      | postcode=1234AB;huisnummer=12a                        | alleen het huisnummer
                    STRAAT        | straat=Voorb*;huisnummer=1;gemeente=9901              | bij ten minste zeven letters
                    """)
    void what_the_register_does_not_take_is_said_before_it_is_asked(
            String op, String velden, String zin) {
        assertThat(search(op, velden)).hasStatus(422).bodyText().contains(zin);
    }

    @Test
    void a_number_stands_in_no_address_and_who_is_in_the_file_is_one_click_away() {
        assertThat(search("BSN", "bsn=" + miaBsn.nummer()))
                .hasStatusOk()
                .bodyText()
                .contains("Staat al in het bestand.", "/inwoners/" + mia)
                .doesNotContain("Inschrijven in het bestand", "?bsn", "/" + miaBsn.nummer());
    }

    @Test
    void a_shielded_person_shows_no_address_and_is_not_found_by_it() {
        asSystem(() -> nacht.shield(rosaBsn, true));
        assertThat(search("BSN", "bsn=" + rosaBsn.nummer()))
                .bodyText()
                .contains(voornaam + " " + achternaam, "het adres is geheim")
                .doesNotContain(straat + " " + nummer);
        assertThat(search("POSTCODE", "postcode=9911ZX;huisnummer={nr}"))
                .bodyText()
                .contains("kent niemand")
                .doesNotContain(voornaam);
    }

    @Test
    void too_many_people_are_told_in_words_that_help() {
        asSystem(
                () ->
                        IntStream.range(0, 31)
                                .forEach(
                                        i ->
                                                nacht.settle(
                                                        "Nr " + i,
                                                        achternaam,
                                                        GEBOREN,
                                                        huis,
                                                        GISTEREN)));
        assertThat(search("POSTCODE", "postcode=9911ZX;huisnummer={nr}"))
                .hasStatusOk()
                .bodyText()
                .contains("te veel mensen", "Vul ook de huisletter of toevoeging in", "9911ZX");
    }

    @Test
    void somebody_comes_into_the_file_and_the_family_follows() {
        var kindBsn = asSystem(() -> nacht.bear(rosaBsn, Optional.empty(), "Lief", GISTEREN));
        assertThat(take(rosaBsn)).hasStatus3xxRedirection();
        var rosa = inFile(rosaBsn).orElseThrow();
        assertThat(rosa.adres()).contains(huis);
        assertThat(asSystem(() -> bijwerking.isWaiting(rosa.id()))).isTrue();
        asSystem(bijwerking::catchUp);
        var kind = inFile(kindBsn).orElseThrow();
        assertThat(asSystem(() -> inwoners.relaties(kind.id())))
                .anySatisfy(relatie -> assertThat(relatie.ander()).contains(rosa.id()));
        assertThat(take(rosaBsn)).hasRedirectedUrl("/inwoners/" + rosa.id());
    }

    @Test
    void who_looks_alike_is_asked_about_first_and_may_be_the_same_person() {
        var zonder =
                asSystem(
                        () ->
                                balie.register(
                                        NieuweInwoner.withNaam(voornaam, "", achternaam)
                                                .bornOn(GEBOREN)));
        assertThat(take(rosaBsn))
                .hasStatusOk()
                .bodyText()
                .contains("Deze mensen lijken erop", "Dit is dezelfde persoon");
        assertThat(inFile(rosaBsn)).isEmpty();
        assertThat(take(rosaBsn).param("anderDan", zonder.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een van deze personen");
        assertThat(take(rosaBsn).param("dezelfde", zonder.toString()))
                .hasRedirectedUrl("/inwoners/" + zonder);
        assertThat(inFile(rosaBsn).map(Inwoner::id)).contains(zonder);
    }

    @Test
    void somebody_else_of_the_same_name_is_registered_after_saying_so() {
        var ander =
                asSystem(
                        () ->
                                balie.register(
                                        NieuweInwoner.withNaam(voornaam, "", achternaam)
                                                .bornOn(GEBOREN)));
        assertThat(take(rosaBsn).param("anderDan", ander.toString()).param("anders", "true"))
                .hasStatus3xxRedirection();
        assertThat(inFile(rosaBsn).map(Inwoner::id)).isPresent().get().isNotEqualTo(ander);
    }

    @Test
    void a_silent_register_keeps_the_question_and_answers_it_later() {
        server.stop();
        var velden = "geslachtsnaam=" + achternaam + ";geboortedatum=8-3-1979";
        assertThat(search("GEBOORTEDATUM", velden))
                .hasStatusOk()
                .bodyText()
                .contains("De BRP antwoordt nu niet.", "Bewaren en later", achternaam);
        assertThat(search("GEBOORTEDATUM", velden).param("bewaren", "true"))
                .hasRedirectedUrl("/brp/zoeken");
        assertThat(get("/brp/zoeken"))
                .bodyText()
                .contains("Uw bewaarde vragen", "Wacht op de BRP")
                .doesNotContain(achternaam);
        asSystem(vragen::askAgain);
        assertThat(get("/brp/zoeken")).bodyText().contains("Wacht op de BRP");
        server.start(url.getPort());
        asSystem(vragen::askAgain);
        assertThat(get("/brp/zoeken")).bodyText().contains("De BRP antwoordt weer");
        var id = by(yusuf, "CONSULENT", () -> vragen.own()).getFirst().id();
        assertThat(werk.opened("registervraag.antwoord", id.value()).getLast().medewerker())
                .contains(yusuf);
        assertThat(mvc.get().uri("/brp/vragen/" + id).with(request(leider, "TEAMLEIDER")))
                .as("a question is of who asked it")
                .hasStatus(404);
        assertThat(get("/brp/vragen/" + id)).bodyText().contains(voornaam + " " + achternaam);
        assertThat(werk.isClosed("registervraag.antwoord", id.value())).isTrue();
        assertThat(by(yusuf, "CONSULENT", () -> vragen.own())).isEmpty();
    }

    @Test
    void the_pages_where_people_are_looked_for_lead_to_the_register_and_not_everybody_may() {
        for (var pad : List.of("/zoeken", "/inwoners/nieuw")) {
            assertThat(get(pad)).bodyText().contains("href=\"/brp/zoeken\"");
        }
        var post = collega("Piet Post", "ADMINISTRATIE", team);
        assertThat(mvc.get().uri("/zoeken").with(request(post, "ADMINISTRATIE")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/brp/zoeken");
        assertThat(mvc.get().uri("/brp/zoeken").with(request(post, "ADMINISTRATIE")))
                .hasStatus(403);
        for (var pad : List.of("/brp/zoeken", "/brp/overneming")) {
            assertThat(mvc.post().uri(pad).with(csrf()).with(request(post, "ADMINISTRATIE")))
                    .hasStatus(403);
        }
    }

    private Optional<Inwoner> inFile(Bsn bsn) {
        return asSystem(() -> inwoners.findByBsn(bsn));
    }

    private MockMvcRequestBuilder search(String op, String velden) {
        var vraag = mvc.post().uri("/brp/zoeken").with(csrf()).with(request(yusuf, "CONSULENT"));
        vraag.param("op", op);
        for (var veld : velden.split(";")) {
            var deel = veld.split("=", 2);
            vraag.param(
                    deel[0],
                    deel[1].replace("{bsn}", rosaBsn.nummer())
                            .replace("{naam}", achternaam)
                            .replace("{nr}", nummer)
                            .replace("{voornaam}", voornaam)
                            .replace("{begin}", achternaam.substring(0, 6))
                            .replace("{straat}", straat));
        }
        return vraag;
    }

    private MockMvcRequestBuilder take(Bsn bsn) {
        return mvc.post()
                .uri("/brp/overneming")
                .param("bsn", bsn.nummer())
                .with(csrf())
                .with(request(yusuf, "CONSULENT"));
    }

    private MockMvcRequestBuilder get(String url) {
        return mvc.get().uri(url).with(request(yusuf, "CONSULENT"));
    }

    /** A name that resembles no other. */
    private static String letters() {
        var name = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(12)
                .forEach(digit -> name.append((char) ('a' + Character.digit(digit, 16))));
        return "Q" + name;
    }
}

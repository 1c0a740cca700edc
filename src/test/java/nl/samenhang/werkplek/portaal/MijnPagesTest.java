package nl.samenhang.werkplek.portaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.mensen.gezin.Gezinsleden;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.regie.gezinsplan.Actie;
import nl.samenhang.regie.gezinsplan.ActieId;
import nl.samenhang.regie.gezinsplan.Doel;
import nl.samenhang.regie.gezinsplan.DoelId;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Partij;
import nl.samenhang.regie.gezinsplan.Plandoelen;
import nl.samenhang.regie.gezinsplan.Voortgang;
import nl.samenhang.regie.toestemming.Toestemmingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MijnPagesTest extends RegieTest {

    @Autowired Relaties relaties;
    @Autowired Gezinsleden leden;
    @Autowired Toestemmingen toestemmingen;
    @Autowired Accounts accounts;

    @Autowired Aanspreekpunten aanspreekpunten;
    @Autowired Gezinsplannen plannen;
    @Autowired Plandoelen doelen;

    private ActieId vanSanne;
    private ActieId vanNoor;

    @BeforeEach
    void makeThePlan() {
        asSystem(() -> relaties.relate(bram, Relatiesoort.OUDER, sanne, Optional.empty()));
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(gezin, yusuf));
        by(
                yusuf,
                "CONSULENT",
                () -> {
                    plannen.start(gezin);
                    gezinnen.writeWoorden(gezin, "We willen rust in huis.");
                    doelen.add(gezin, doel(sanne, "Rekeningen op tijd"));
                    doelen.add(gezin, doel(bram, "Bram slaapt door"));
                    doelen.add(gezin, doel(noor, "Minder blowen"));
                    vanSanne = actie(sanne, "Belt de bank");
                    vanNoor = actie(noor, "Praat met Ilse");
                });
    }

    @Test
    void a_mother_sees_the_own_part_and_that_of_a_young_child_and_why_the_rest_is_not_there() {
        assertThat(mijn(sanne))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dag Sanne",
                        "Yusuf Demir",
                        "We willen rust in huis.",
                        "Rekeningen op tijd",
                        "Bram slaapt door",
                        "Ik heb dit gedaan: Belt de bank",
                        "Plannen van anderen in het gezin ziet u hier niet")
                .doesNotContain("Minder blowen", "Praat met Ilse");
    }

    @Test
    void somebody_of_sixteen_sees_the_own_part_and_nobody_elses() {
        assertThat(mijn(noor))
                .hasStatusOk()
                .bodyText()
                .contains("Dag Noor", "Yusuf Demir", "Minder blowen")
                .contains("Ik heb dit gedaan: Praat met Ilse")
                .doesNotContain("Rekeningen op tijd", "Bram slaapt door");
        assertThat(post(noor, gezin, "/plan/acties/" + vanNoor + "/afronding"))
                .hasRedirectedUrl("/mijn");
        assertThat(get(noor, "/mijn/inzage/" + bram)).hasStatus(404);
    }

    @Test
    void a_child_under_twelve_reads_a_friendly_sentence_and_whom_to_ask() {
        assertThat(mijn(bram))
                .hasStatusOk()
                .bodyText()
                .contains("Dag Bram", "nog geen 12", "Yusuf Demir")
                .doesNotContain("Bram slaapt door", "Rekeningen op tijd");
    }

    @Test
    void a_mother_sees_her_child_of_fifteen_until_the_day_of_the_sixteenth_birthday() {
        var fleur = inwoner("Fleur", LocalDate.of(2010, 10, 2));
        asSystem(
                () -> {
                    leden.add(gezin, fleur, Gezinsrol.KIND, LocalDate.of(2026, 9, 14));
                    relaties.relate(fleur, Relatiesoort.OUDER, sanne, Optional.empty());
                    doelen.add(gezin, doel(fleur, "Weer naar turnen"));
                });
        clock.set(LocalDate.of(2026, 10, 1));
        assertThat(mijn(sanne)).bodyText().contains("Weer naar turnen");
        assertThat(mijn(fleur)).bodyText().contains("Weer naar turnen");
        assertThat(get(sanne, "/mijn/inzage/" + fleur)).hasStatusOk();
        clock.set(LocalDate.of(2026, 10, 2));
        assertThat(mijn(sanne)).bodyText().doesNotContain("Weer naar turnen");
        assertThat(get(sanne, "/mijn/inzage/" + fleur)).hasStatus(404);
        assertThat(mijn(fleur)).bodyText().contains("Weer naar turnen");
    }

    @Test
    void from_sixteen_on_a_mother_sees_what_her_daughter_agrees_to_and_changes_nothing_in_it() {
        asSystem(() -> relaties.relate(noor, Relatiesoort.OUDER, sanne, Optional.empty()));
        assertThat(mijn(sanne)).bodyText().doesNotContain("Minder blowen");
        var vraag = "DEEL::OUDER:" + sanne;
        assertThat(get(noor, "/mijn/toestemmingen")).bodyText().contains("Wie mag uw deel zien?");
        assertThat(form(noor, "/mijn/toestemmingen/" + noor, "vraag", vraag))
                .hasStatus3xxRedirection();
        assertThat(mijn(sanne))
                .bodyText()
                .contains("Minder blowen")
                .doesNotContain("Ik heb dit gedaan: Praat met Ilse");
        assertThat(post(sanne, gezin, "/plan/acties/" + vanNoor + "/afronding")).hasStatus(404);
        assertThat(get(sanne, "/mijn/inzage/" + noor)).hasStatus(404);
        var gegeven = asSystem(() -> toestemmingen.of(noor)).getFirst().id();
        assertThat(form(noor, "/mijn/toestemmingen/" + noor + "/" + gegeven + "/intrekking"))
                .hasStatus3xxRedirection();
        assertThat(mijn(sanne)).bodyText().doesNotContain("Minder blowen");
    }

    @Test
    void somebody_without_a_file_reads_where_to_begin() {
        var buur = inwoner("Buur", LocalDate.of(1970, 1, 1));
        assertThat(mijn(buur))
                .hasStatusOk()
                .bodyText()
                .contains("U hebt nu geen plan bij de gemeente", "Wie keek in mijn dossier");
    }

    @Test
    void own_words_and_goals_are_written_by_the_family_itself() {
        assertThat(post(sanne, gezin, "/plan/woorden", "woorden", "Ik wil weer slapen."))
                .hasRedirectedUrl("/mijn");
        assertThat(
                        post(
                                sanne,
                                gezin,
                                "/plan/doelen",
                                "doelWie",
                                bram.toString(),
                                "doelTekst",
                                "Bram gaat naar de peuterspeelzaal",
                                "doelDomein",
                                "OPGROEIEN"))
                .hasRedirectedUrl("/mijn");
        assertThat(mijn(sanne))
                .bodyText()
                .contains("Ik wil weer slapen.", "peuterspeelzaal", "opgeschreven door het gezin");
    }

    @Test
    void a_goal_without_words_is_asked_again() {
        assertThat(post(sanne, gezin, "/plan/doelen", "doelTekst", "", "doelDomein", "OPGROEIEN"))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op wat het doel is.");
    }

    @Test
    void an_own_action_is_ticked_off() {
        assertThat(post(sanne, gezin, "/plan/acties/" + vanSanne + "/afronding"))
                .hasRedirectedUrl("/mijn");
        assertThat(mijn(sanne))
                .bodyText()
                .contains("gedaan op")
                .doesNotContain("Ik heb dit gedaan");
    }

    @Test
    void the_part_of_another_member_does_not_exist() {
        assertThat(post(sanne, gezin, "/plan/acties/" + vanNoor + "/afronding")).hasStatus(404);
        assertThat(post(sanne, gezin, "/plan/acties/" + ActieId.next() + "/afronding"))
                .hasStatus(404);
        assertThat(
                        post(
                                sanne,
                                gezin,
                                "/plan/doelen",
                                "doelWie",
                                noor.toString(),
                                "doelTekst",
                                "Noor stopt",
                                "doelDomein",
                                "OPGROEIEN"))
                .hasStatus(404);
    }

    @Test
    void a_resident_of_another_household_gets_the_answer_of_a_number_that_does_not_exist() {
        var buur = inwoner("Buur", LocalDate.of(1970, 1, 1));
        asSystem(() -> gezinnen.create(List.of(buur), team));
        for (var id : new GezinId[] {gezin, GezinId.next()}) {
            assertThat(post(buur, id, "/plan/woorden", "woorden", "Van mij")).hasStatus(404);
            assertThat(post(buur, id, "/plan/acties/" + vanSanne + "/afronding")).hasStatus(404);
        }
        assertThat(get(buur, "/mijn/inzage/" + sanne)).hasStatus(404);
        assertThat(get(buur, "/mijn/inzage/" + InwonerId.next())).hasStatus(404);
    }

    @Test
    void an_employee_has_no_pages_here_and_a_resident_none_at_the_desks() {
        assertThat(mvc.get().uri("/mijn").with(request(yusuf, "CONSULENT"))).hasStatus(403);
        assertThat(get(sanne, "/gezinnen/" + gezin + "/plan")).hasStatus(403);
    }

    @Test
    void who_looked_is_told_in_words_with_similar_lines_merged() {
        for (var i = 0; i < 3; i++) {
            assertThat(
                            mvc.get()
                                    .uri("/gezinnen/" + gezin + "/plan")
                                    .with(request(yusuf, "CONSULENT")))
                    .hasStatusOk();
        }
        assertThat(get(sanne, "/mijn/inzage"))
                .bodyText()
                .contains(
                        "Wie keek in het dossier van Sanne",
                        "Gegevens gelezen door Collega.",
                        "(3 keer)",
                        "Waarom: Samen met het gezin een plan maken en uitvoeren.");
        assertThat(get(sanne, "/mijn/inzage/" + bram)).hasStatusOk().bodyText().contains("Bram");
        assertThat(get(sanne, "/mijn/inzage/" + noor)).hasStatus(404);
    }

    @Test
    void a_resident_sees_the_own_log_ins_and_never_those_of_another() {
        var naam = "bewoner-" + java.util.UUID.randomUUID();
        accounts.inwoner(SAMENSTAD, naam, naam, sanne.value());
        for (var wachtwoord : List.of("fout", Accounts.PASSWORD)) {
            mvc.post()
                    .uri("/inloggen")
                    .with(csrf())
                    .param("gebruikersnaam", naam)
                    .param("wachtwoord", wachtwoord)
                    .exchange();
        }
        assertThat(get(sanne, "/mijn/inlogregels"))
                .hasStatusOk()
                .bodyText()
                .contains("Ingelogd", "Geweigerd", "verkeerd wachtwoord");
        assertThat(get(noor, "/mijn/inlogregels"))
                .hasStatusOk()
                .bodyText()
                .contains("Er is nog niet met uw account ingelogd.")
                .doesNotContain("Geweigerd");
        assertThat(mijn(sanne)).bodyText().contains("/mijn/inlogregels");
        assertThat(mvc.get().uri("/mijn/inlogregels").with(request(yusuf, "CONSULENT")))
                .hasStatus(403);
    }

    @Test
    void phone_and_mail_are_kept_by_the_resident() {
        assertThat(form(sanne, "/mijn/gegevens", "telefoon", "bel me", "email", "sanne"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is geen telefoonnummer", "Dit is geen e-mailadres", "bel me");
        assertThat(
                        form(
                                sanne,
                                "/mijn/gegevens",
                                "telefoon",
                                "06 12345678",
                                "email",
                                "sanne@voorbeeld.example"))
                .hasRedirectedUrl("/mijn");
        assertThat(mijn(sanne)).bodyText().contains("06 12345678", "sanne@voorbeeld.example");
    }

    @Test
    void the_pages_are_there_in_english_too() {
        assertThat(mvc.get().uri("/mijn").cookie(new Cookie("taal", "en")).with(request(sanne)))
                .bodyText()
                .contains("Hello Sanne", "Your contact person", "Who looked in my file");
    }

    private ActieId actie(InwonerId wie, String tekst) {
        var id = ActieId.next();
        doelen.add(
                gezin,
                new Actie(
                        id,
                        Optional.empty(),
                        tekst,
                        Partij.of(wie, ""),
                        Optional.empty(),
                        Optional.empty()));
        return id;
    }

    private static Doel doel(InwonerId wie, String tekst) {
        return new Doel(
                DoelId.next(),
                Optional.of(wie),
                Levensdomein.OPGROEIEN,
                tekst,
                "",
                "",
                Optional.empty(),
                Voortgang.OP_WEG,
                "",
                false);
    }

    private MvcTestResult mijn(InwonerId wie) {
        return get(wie, "/mijn");
    }

    private MvcTestResult get(InwonerId wie, String url) {
        return mvc.get().uri(url).with(request(wie)).exchange();
    }

    private MvcTestResult post(InwonerId wie, GezinId welk, String path, String... velden) {
        return form(wie, "/mijn/" + welk + path, velden);
    }

    private MvcTestResult form(InwonerId wie, String url, String... velden) {
        var request = mvc.post().uri(url).with(csrf()).with(request(wie));
        for (var i = 0; i < velden.length; i += 2) {
            request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }
}

package nl.samenhang.mensen.gezin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinslid;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.gezin.Gezinsstatus;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class GezinsPagesTest extends RegieTest {

    @Autowired Relaties relaties;

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);

    @Autowired Verwerkingslog log;
    @Autowired Dossiertoegang toegang;

    private final String straat = "Paginastraat" + UUID.randomUUID().toString().substring(0, 8);
    private MedewerkerId fatima;
    private InwonerId moeder;
    private InwonerId kind;
    private InwonerId vader;

    @BeforeEach
    void aMotherWithAChildAndAFatherElsewhere() {
        fatima = collega("Fatima", "INTAKE", team);
        moeder = living("Els", LocalDate.of(1985, 4, 1), "5");
        kind = living("Teun", LocalDate.of(2015, 4, 1), "5");
        vader = living("Koos", LocalDate.of(1983, 4, 1), "99");
        asSystem(() -> relaties.relate(kind, Relatiesoort.OUDER, moeder, Optional.empty()));
        asSystem(() -> relaties.relate(kind, Relatiesoort.OUDER, vader, Optional.empty()));
    }

    @Test
    void a_gezin_is_proposed_from_the_household_with_family_elsewhere_and_the_reason() {
        assertThat(voorstel())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Els Pagina, 41",
                        "Teun Pagina, 11",
                        "kind van Els",
                        "Koos Pagina, 43",
                        "ouder van Teun",
                        "woont op " + straat + " 99",
                        "Gezin bevestigen")
                .containsPattern("value=\"" + kind + "\" checked")
                .doesNotContainPattern("value=\"" + vader + "\" checked");
        assertThat(asSystem(() -> log.about(vader, 5))).isNotEmpty();
    }

    @Test
    void a_person_confirms_who_belongs_to_it_and_as_what() {
        assertThat(confirm(moeder, kind, vader)).hasRedirectedUrl("/inwoners/" + moeder);
        var gezin = ofMoeder();
        assertThat(gezin.naam()).isEqualTo("Pagina");
        assertThat(gezin.kenmerk()).matches("SAM-2026-[0-9]{6}");
        assertThat(gezin.rollenOn(VANDAAG))
                .containsEntry(kind, Gezinsrol.KIND)
                .containsEntry(moeder, Gezinsrol.OUDER)
                .containsEntry(vader, Gezinsrol.VOLWASSENE);
        assertThat(by(yusuf, "CONSULENT", () -> toegang.has(gezin.id()))).isTrue();
        assertThat(get("/inwoners/" + kind).with(request(yusuf, "CONSULENT")))
                .bodyText()
                .contains(gezin.kenmerk());
        var vreemd = collega("Vreemd", "CONSULENT", team("Elders " + gezin.id()));
        assertThat(get("/inwoners/" + kind).with(request(vreemd, "CONSULENT")))
                .bodyText()
                .contains("Er is hulp. Meer weten?")
                .doesNotContain(gezin.kenmerk());
    }

    @Test
    void what_exists_is_shown_first_and_the_same_people_are_one_gezin_only_once() {
        assertThat(confirm(moeder, kind)).hasStatus3xxRedirection();
        assertThat(voorstel()).bodyText().contains("Bestaat al", "Er is hulp. Meer weten?");
        assertThat(confirm(moeder, kind))
                .hasStatus(422)
                .bodyText()
                .contains("Deze mensen zijn samen al een gezin", ofMoeder().kenmerk());
        assertThat(confirm(kind, vader)).hasStatus3xxRedirection();
        assertThat(asSystem(() -> gezinnen.ofInwoner(kind))).hasSize(2);
    }

    @Test
    void a_refusal_keeps_what_was_chosen() {
        assertThat(
                        post("/gezinnen")
                                .with(request(fatima, "INTAKE"))
                                .param("inwoner", moeder.toString())
                                .param("team", team.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Kies minstens een persoon.")
                .doesNotContainPattern("value=\"" + kind + "\" checked")
                .containsPattern("value=\"" + team + "\" selected");
        assertThat(
                        post("/gezinnen")
                                .with(request(fatima, "INTAKE"))
                                .param("inwoner", moeder.toString())
                                .param("leden", vader.toString())
                                .param("rol." + vader, "")
                                .param("team", team.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Kies wat deze persoon is in het gezin.")
                .containsPattern("value=\"" + vader + "\" checked");
        assertThat(asSystem(() -> gezinnen.ofInwoner(vader))).isEmpty();
    }

    @Test
    void somebody_from_outside_is_searched_for_and_joins_what_was_chosen() {
        var oma = living("Truus", LocalDate.of(1950, 1, 1), "7");
        assertThat(
                        post("/gezinnen")
                                .with(request(fatima, "INTAKE"))
                                .param("inwoner", moeder.toString())
                                .param("leden", moeder.toString())
                                .param("rol." + moeder, "VOLWASSENE")
                                .param("zoek", "truus " + straat)
                                .param("zoeken", "ja"))
                .hasStatusOk()
                .bodyText()
                .contains("Gevonden", "Truus Pagina, 76")
                .containsPattern("value=\"" + moeder + "\" checked")
                .doesNotContainPattern("value=\"" + kind + "\" checked");
        assertThat(asSystem(() -> log.about(oma, 5))).isNotEmpty();
        assertThat(confirm(moeder, oma)).hasStatus3xxRedirection();
        assertThat(ofMoeder().inwonersOn(VANDAAG)).containsExactlyInAnyOrder(moeder, oma);
    }

    @Test
    void a_proposal_can_be_kept_for_a_colleague_who_confirms_it_otherwise() {
        assertThat(confirm(moeder, kind).param("bewaren", "ja"))
                .hasRedirectedUrl("/inwoners/" + moeder);
        var kept = ofMoeder();
        assertThat(kept.status()).isEqualTo(Gezinsstatus.VOORGESTELD);
        assertThat(get("/gezinnen/nieuw?gezin=" + kept.id()).with(request(leider, "TEAMLEIDER")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + kept.id() + "\"");
        assertThat(
                        confirm(moeder, vader)
                                .param("gezin", kept.id().toString())
                                .with(request(leider, "TEAMLEIDER")))
                .hasRedirectedUrl("/gezinnen/" + kept.id());
        assertThat(ofMoeder().status()).isEqualTo(Gezinsstatus.ACTIEF);
        assertThat(ofMoeder().leden())
                .extracting(Gezinslid::inwoner)
                .containsExactlyInAnyOrder(moeder, vader);
        assertThat(confirm(moeder).param("gezin", kept.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Dit dossier is al geopend.");
    }

    @Test
    void who_may_not_open_files_and_what_is_not_of_this_municipality_gets_nothing() {
        assertThat(get("/gezinnen/nieuw?inwoner=" + moeder).with(request(yusuf, "CONSULENT")))
                .hasStatus(403);
        assertThat(post("/gezinnen").with(request(yusuf, "CONSULENT"))).hasStatus(403);
        var buiten =
                as(
                        "INTAKE",
                        ANDERSTAD,
                        () -> balie.register(NieuweInwoner.withNaam("Ver", "", "Weg")));
        assertThat(confirm(moeder, buiten)).hasStatus(404);
        assertThat(get("/gezinnen/nieuw?inwoner=" + buiten).with(request(fatima, "INTAKE")))
                .hasStatus(404);
        assertThat(confirm(moeder, kind).param("gezin", GezinId.next().toString())).hasStatus(404);
        assertThat(asSystem(() -> gezinnen.ofInwoner(moeder))).isEmpty();
    }

    @Test
    void an_open_question_about_the_household_is_named() {
        living("Lodewijk", LocalDate.of(1990, 1, 1), "5");
        assertThat(voorstel())
                .bodyText()
                .contains(
                        "Dit weten we niet zeker",
                        "Hoort Lodewijk Pagina bij het huishouden van Els Pagina?",
                        "misschien hetzelfde huishouden",
                        "/huishoudens/bevestigen?inwoner=" + moeder);
        assertThat(get("/huishoudens/bevestigen?inwoner=" + moeder).with(request(fatima, "INTAKE")))
                .bodyText()
                .contains("Lodewijk Pagina", "Terug naar Els Pagina");
    }

    @Test
    void words_and_closing_have_their_pages() {
        var pad = "/gezinnen/" + gezin;
        assertThat(
                        post(pad + "/woorden")
                                .with(request(yusuf, "CONSULENT"))
                                .param("tekst", "Noor weer naar school."))
                .hasRedirectedUrl(pad);
        assertThat(get(pad + "/woorden").with(request(yusuf, "CONSULENT")))
                .bodyText()
                .contains("Noor weer naar school.");
        assertThat(post(pad + "/sluiting").with(request(yusuf, "CONSULENT"))).hasStatus(422);
        assertThat(
                        post(pad + "/sluiting")
                                .with(request(yusuf, "CONSULENT"))
                                .param("reden", "DOELEN_BEREIKT"))
                .hasRedirectedUrl(pad);
        assertThat(get(pad + "/sluiting").with(request(yusuf, "CONSULENT")))
                .bodyText()
                .contains("Dossier heropenen");
        assertThat(post(pad + "/heropening").with(request(yusuf, "CONSULENT")))
                .hasRedirectedUrl(pad);
    }

    @Test
    void a_stranger_gets_the_same_answer_for_a_file_and_for_nothing() {
        var vreemd = collega("Vreemd", "CONSULENT", team("Ver weg " + gezin));
        for (var page : List.of("/woorden", "/leden", "/leden/" + noor)) {
            assertThat(get("/gezinnen/" + gezin + page).with(request(vreemd, "CONSULENT")))
                    .hasStatus(404);
        }
    }

    private MockMvcRequestBuilder voorstel() {
        return get("/gezinnen/nieuw?inwoner=" + moeder).with(request(fatima, "INTAKE"));
    }

    private MockMvcRequestBuilder confirm(InwonerId... leden) {
        var post =
                post("/gezinnen")
                        .with(request(fatima, "INTAKE"))
                        .param("inwoner", moeder.toString())
                        .param("team", team.toString());
        var rollen = asSystem(() -> gezinnen.roles(List.of(moeder, kind, vader)));
        for (var lid : leden) {
            post = post.param("leden", lid.toString());
            var rol = rollen.getOrDefault(lid, Gezinsrol.VOLWASSENE);
            post = post.param("rol." + lid, lid.equals(vader) ? "VOLWASSENE" : rol.name());
        }
        return post;
    }

    private Gezin ofMoeder() {
        return asSystem(() -> gezinnen.ofInwoner(moeder)).getFirst();
    }

    private MockMvcRequestBuilder get(String url) {
        return mvc.get().uri(url);
    }

    private MockMvcRequestBuilder post(String url) {
        return mvc.post().uri(url).with(csrf());
    }

    private InwonerId living(String voornaam, LocalDate geboren, String huisnummer) {
        var nieuw =
                NieuweInwoner.withNaam(voornaam, "", "Pagina")
                        .bornOn(geboren)
                        .livingAt(
                                Adres.of(straat, huisnummer, "", "Samenstad"),
                                LocalDate.of(2016, 1, 1));
        return asSystem(() -> balie.register(nieuw));
    }
}

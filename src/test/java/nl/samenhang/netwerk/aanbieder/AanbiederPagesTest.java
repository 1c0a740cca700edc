package nl.samenhang.netwerk.aanbieder;

import static nl.samenhang.netwerk.aanbieder.Aanbodbouw.groep;
import static nl.samenhang.netwerk.aanbieder.Aanbodbouw.hulp;
import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AanbiederPagesTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private Aanbodfixture fixture;
    @Autowired private Aanbieders aanbieders;
    @Autowired private SocialeKaart kaart;

    private Gebruiker ton;
    private Gebruiker yusuf;

    @BeforeEach
    void people() {
        empty("aanbieder.hulpaanbod");
        var team = personeel.team("Stadhuis");
        ton = personeel.medewerker("Ton", "CONTRACTMANAGER", team);
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", team);
    }

    @Test
    void an_organisation_gets_a_place_and_an_offer_and_everybody_finds_it() {
        var naam = "Buurthuis " + UUID.randomUUID();
        var pad = path(post("/beheer/aanbieders", Map.of("naam", naam)));
        post(
                pad + "/vestigingen",
                Map.of("plek", naam, "straat", "Parelstraat 1", "postcode", "9914 ia"));
        var plek = as("CONTRACTMANAGER", () -> plek(naam));
        assertThat(plek.bezoek().postcode()).contains("9914IA");
        post(pad + "/aanbod", offer(plek.id(), Map.of()));

        assertThat(mvc.get().uri("/aanbod?hulpvraag=ALLEEN&spreekt=tr&q=koffie"))
                .hasStatusOk()
                .bodyText()
                .contains("Koffie", naam, "Parelstraat 1", "Vanaf 18 jaar", "Nederlands, Turks")
                .doesNotContain("€", "aanbieder.");
        assertThat(mvc.get().uri("/aanbod?hulpvraag=SCHOOL")).bodyText().doesNotContain(naam);
        assertThat(mvc.get().uri("/aanbod?spreekt=pl")).bodyText().doesNotContain(naam);
        assertThat(mvc.get().uri("/aanbod?q=kroket")).bodyText().contains("Hier is niets gevonden");
    }

    @Test
    void of_help_after_a_decision_everybody_sees_the_kind_and_only_staff_the_name() {
        fixture.add(hulp("Zonnehuis", "BOOSHEID"));
        assertThat(mvc.get().uri("/aanbod"))
                .bodyText()
                .contains("Begeleiding: 1", "/melding")
                .doesNotContain("Zonnehuis");
        assertThat(mvc.get().uri("/aanbod").with(by(yusuf))).bodyText().contains("Zonnehuis");
    }

    @Test
    void a_long_list_goes_on_where_it_stopped() {
        for (var i = 0; i < 23; i++) {
            fixture.add(groep("Groep %02d".formatted(i), "ALLEEN"));
        }
        var eerste = text(mvc.get().uri("/aanbod").exchange());
        assertThat(eerste).contains("Groep 00", "Groep 19").doesNotContain("Groep 20");
        var meer = eerste.replaceAll("(?s).*class=\"meer\"><a[^>]*href=\"([^\"]+)\".*", "$1");
        assertThat(mvc.get().uri(URI.create(meer.replace("&amp;", "&"))))
                .bodyText()
                .contains("Groep 20", "Groep 22")
                .doesNotContain("Groep 19");
    }

    @Test
    void what_cannot_be_together_is_refused_and_what_was_typed_stays() {
        var pad = path(post("/beheer/aanbieders", Map.of("naam", "Zorg " + UUID.randomUUID())));
        var id = AanbiederId.of(pad.substring(pad.lastIndexOf('/') + 1));
        post(pad + "/vestigingen", Map.of("plek", "Hoofdgebouw"));
        var plek = as("CONTRACTMANAGER", () -> aanbieders.get(id).vestigingen().getFirst()).id();
        refused(pad, plek, Map.of("openstelling", "BESLUIT"), "door welke wet er een besluit");
        refused(pad, plek, Map.of("jongste", "30", "oudste", "20"), "lager dan de jongste");
        refused(pad, plek, Map.of("wachtdagen", "9", "gemeldOp", "15-9-2026"), "nog niet geweest");
        refused(pad, plek, Map.of("hulpvragen", "VLIEGEN"), "Kies waar dit bij helpt.");
        refused(pad, plek, Map.of("wachtdagen", "lang"), "Vul een getal in");
        refused(pad, plek, Map.of("talen", "klingon"), "in welke talen dit kan");
        assertThat(post("/beheer/aanbieders", Map.of("naam", "X", "agbcode", "123")))
                .hasStatus(422)
                .bodyText()
                .contains("Een AGB-code heeft acht cijfers.");
        assertThat(
                        post(
                                pad + "/ervaringen",
                                Map.of("cijfer", "11", "van", "1-9-2026", "citaat", "Fijn")))
                .hasStatus(422)
                .bodyText()
                .contains("van 1 tot en met 10", "Fijn");
    }

    @Test
    void a_waiting_time_that_is_old_is_said_to_be_old_until_it_is_asked_again() {
        var oud = fixture.add(groep("Oude groep", "ALLEEN").wacht(12, LocalDate.of(2026, 8, 1)));
        fixture.add(groep("Verse groep", "ALLEEN").wacht(12, LocalDate.of(2026, 9, 10)));
        assertThat(mvc.get().uri("/beheer/aanbieders").with(by(ton)))
                .bodyText()
                .contains("Wachttijden om na te vragen", "Oude groep", "12 dagen wachten")
                .doesNotContain(">Verse groep<");
        var aanbod = as("CONTRACTMANAGER", () -> kaart.get(oud));
        as(
                "CONTRACTMANAGER",
                () ->
                        aanbieders.change(
                                oud,
                                aanbod.plek().vestiging(),
                                aanbod.inhoud(),
                                Beschikbaarheid.stated(
                                        Optional.of(1), 5, LocalDate.of(2026, 9, 14))));
        assertThat(mvc.get().uri("/beheer/aanbieders").with(by(ton)))
                .bodyText()
                .doesNotContain(">Oude groep<");
    }

    @Test
    void what_stopped_can_no_longer_be_found_and_can_come_back() {
        var id = fixture.add(groep("Wandelen", "BEWEGEN"));
        var pad =
                "/beheer/aanbieders/"
                        + as("CONTRACTMANAGER", () -> kaart.get(id)).plek().aanbieder()
                        + "/aanbod/"
                        + id;
        post(pad + "/einde", Map.of());
        assertThat(mvc.get().uri("/aanbod?hulpvraag=BEWEGEN"))
                .bodyText()
                .doesNotContain("Wandelen</h3>");
        post(pad + "/heropening", Map.of());
        assertThat(mvc.get().uri("/aanbod?hulpvraag=BEWEGEN")).bodyText().contains("Wandelen</h3>");
        assertThat(mvc.get().uri(pad).with(by(ton))).hasStatusOk();
    }

    @Test
    void marks_count_together_and_one_name_stands_once() {
        var id = fixture.add(groep("Koor", "ALLEEN"), List.of(8, 9, 7, 8, 9));
        var aanbod = as("CONTRACTMANAGER", () -> kaart.get(id));
        assertThat(aanbod.waardering().isEnough()).isTrue();
        assertThat(aanbod.waardering().cijfer("nl")).isEqualTo("8,2");
        assertThat(aanbod.waardering().citaat()).contains("Goed geholpen");
        var naam = as("CONTRACTMANAGER", () -> aanbieders.get(aanbod.plek().aanbieder())).naam();
        assertThatThrownBy(
                        () ->
                                as(
                                        "CONTRACTMANAGER",
                                        () ->
                                                aanbieders.register(
                                                        new Aanbieder(
                                                                AanbiederId.next(),
                                                                naam.toUpperCase(Locale.ROOT),
                                                                Optional.empty(),
                                                                Optional.empty(),
                                                                Set.of(),
                                                                Optional.empty(),
                                                                List.of()))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void another_municipality_has_a_map_of_its_own() {
        var id = fixture.add(groep("Alleen hier", "ALLEEN"));
        assertThat(as("CONTRACTMANAGER", ANDERSTAD, () -> kaart.find(id))).isEmpty();
    }

    @Test
    void only_the_contract_manager_keeps_organisations() {
        for (var pad : List.of("", "/nieuw", "/" + AanbiederId.next())) {
            assertThat(mvc.get().uri("/beheer/aanbieders" + pad).with(by(yusuf))).hasStatus(403);
            assertThat(mvc.get().uri("/beheer/aanbieders" + pad)).hasStatus(302);
        }
        assertThat(
                        mvc.post()
                                .uri("/beheer/aanbieders")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("naam", "Stiekem"))
                .hasStatus(403);
        assertThat(mvc.get().uri("/beheer/aanbieders/" + AanbiederId.next()).with(by(ton)))
                .hasStatus(404);
        var id = fixture.add(groep("Van een ander", "ALLEEN"));
        var pad = "/beheer/aanbieders/" + AanbiederId.next() + "/aanbod/" + id;
        assertThat(mvc.get().uri(pad).with(by(ton))).hasStatus(404);
    }

    private void refused(String pad, VestigingId plek, Map<String, String> anders, String fout) {
        assertThat(post(pad + "/aanbod", offer(plek, anders)))
                .hasStatus(422)
                .bodyText()
                .contains(fout, "Koffie en een praatje");
    }

    private static Map<String, String> offer(VestigingId plek, Map<String, String> anders) {
        var fields =
                new HashMap<>(
                        Map.of(
                                "vestiging", plek.toString(),
                                "naam", "Koffie",
                                "omschrijving", "Koffie en een praatje",
                                "soort", "INLOOP",
                                "openstelling", "GROEP",
                                "hulpvragen", "ALLEEN",
                                "talen", "nl,tr",
                                "jongste", "18",
                                "werkwijzen", "OP_LOCATIE"));
        fields.putAll(anders);
        return fields;
    }

    private Vestiging plek(String naam) {
        return aanbieders.allVestigingen().stream()
                .filter(v -> v.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static String path(MvcTestResult added) {
        return Objects.requireNonNull(added.getResponse().getRedirectedUrl());
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(by(ton)).with(csrf());
        fields.forEach((name, value) -> request.param(name, value.split(",")));
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

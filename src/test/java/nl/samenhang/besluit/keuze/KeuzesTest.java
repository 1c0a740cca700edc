package nl.samenhang.besluit.keuze;

import static nl.samenhang.netwerk.aanbieder.Aanbodbouw.groep;
import static nl.samenhang.netwerk.aanbieder.Aanbodbouw.hulp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.netwerk.aanbieder.Aanbodfixture;
import nl.samenhang.netwerk.aanbieder.HulpaanbodId;
import nl.samenhang.netwerk.aanbieder.Identiteit;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A parent chooses help for a child of four, alone and together with the contact person. */
class KeuzesTest extends RegieTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);

    @Autowired private Keuzes keuzes;
    @Autowired private Relaties relaties;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Aanbodfixture aanbod;

    private HulpaanbodId spel;
    private HulpaanbodId thuis;

    @BeforeEach
    void offers() {
        empty("aanbieder.hulpaanbod");
        asSystem(() -> relaties.relate(bram, Relatiesoort.OUDER, sanne, Optional.empty()));
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(gezin, yusuf));
        spel = aanbod.add(groep("Speelgroep", "BOOSHEID").voor(3, 6).wacht(0, VANDAAG));
        thuis =
                aanbod.add(
                        hulp("Hulp aan huis", "BOOSHEID")
                                .inTaal("nl", "ar")
                                .van(Identiteit.ISLAMITISCH)
                                .wacht(50, VANDAAG),
                        List.of(8, 8, 9, 7, 8));
        aanbod.add(hulp("Voor pubers", "BOOSHEID").voor(12, 18));
        aanbod.add(hulp("Voor het huishouden", "HUIS"));
    }

    @Test
    void a_mother_wishes_sees_kinds_first_and_names_only_when_she_chooses() {
        var pad = wish(request(sanne), mijn(), Map.of("talen", "nl,ar"));
        assertThat(get(request(sanne), pad))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Hulp voor Bram",
                        "Beter omgaan met boosheid",
                        "Dat hij niet meer bijt",
                        "Groep: 1 (geen wachttijd)",
                        "Begeleiding: 1 (ongeveer 8 weken wachten)")
                .doesNotContain("Speelgroep", "Hulp aan huis", "keuze.");
        var namen = text(get(request(sanne), pad + "/aanbod"));
        assertThat(namen)
                .contains(
                        "omdat het zonder besluit kan, hier juist bij helpt en in uw taal kan",
                        "Begin zolang met: Speelgroep.",
                        "Inwoners gaven een 8,0 (5 keer).",
                        "Nog te weinig inwoners")
                .doesNotContain("Voor pubers", "huishouden", "€", "keuze.", "aanbieder.");
        assertThat(namen.indexOf("Speelgroep")).isLessThan(namen.indexOf("Hulp aan huis</h3>"));
    }

    @Test
    void her_choice_stands_in_the_file_with_her_words_and_waits_for_the_decision() {
        var pad = wish(request(sanne), mijn(), Map.of("identiteit", "ISLAMITISCH"));
        assertThat(post(request(sanne), pad + "/aanbod", Map.of("aanbod", thuis.toString())))
                .hasRedirectedUrl(pad);
        var keuze = by(yusuf, "CONSULENT", () -> keuzes.of(gezin)).getFirst();
        assertThat(keuze.status()).isEqualTo(Keuzestatus.GEKOZEN);
        assertThat(keuze.wenser()).isEqualTo(sanne);
        assertThat(keuze.vastgelegdDoor()).isEmpty();
        var gekozen = keuze.actueel().orElseThrow();
        assertThat(gekozen.kiezer()).isEqualTo(sanne);
        assertThat(gekozen.wet()).isEqualTo(Wet.JEUGDWET);
        assertThat(gekozen.bericht()).isEqualTo(Berichtstand.WACHT_OP_BESLUIT);
        assertThat(forDecision(Wet.JEUGDWET)).map(Keuze::id).contains(keuze.id());
        assertThat(forDecision(Wet.WMO)).isEmpty();
        var id = keuze.id().value();
        assertThat(werk.opened(Keuzewerk.BESLUIT, id))
                .singleElement()
                .satisfies(w -> assertThat(w.medewerker()).contains(yusuf));
        var dossier = "/gezinnen/" + gezin;
        assertThat(get(request(yusuf, "CONSULENT"), dossier))
                .bodyText()
                .contains("Hulp kiezen", "Hulp aan huis", "gekozen");
        assertThat(get(request(yusuf, "CONSULENT"), dossier + "/keuzes/" + keuze.id()))
                .bodyText()
                .contains("Dat hij niet meer bijt", "Sanne koos dit", "Meenemen in het besluit");
        post(
                request(yusuf, "CONSULENT"),
                dossier + "/keuzes/" + keuze.id() + "/meegenomen",
                Map.of());
        assertThat(werk.isClosed(Keuzewerk.BESLUIT, id)).isTrue();
    }

    @Test
    void another_choice_ends_the_first_and_withdrawing_lets_no_message_go() {
        var pad = wish(request(sanne), mijn(), Map.of());
        post(request(sanne), pad + "/aanbod", Map.of("aanbod", thuis.toString()));
        post(request(sanne), pad + "/aanbod", Map.of("aanbod", spel.toString()));
        var keuze = by(yusuf, "CONSULENT", () -> keuzes.of(gezin)).getFirst();
        assertThat(keuze.gekozen())
                .extracting(Gekozen::bericht)
                .containsExactly(Berichtstand.KLAAR, Berichtstand.VERVALLEN);
        assertThat(get(request(sanne), pad))
                .bodyText()
                .contains("Er staat een bericht klaar", "nog niet verstuurd");
        post(request(sanne), pad + "/intrekking", Map.of("reden", "Het gaat al beter"));
        var daarna = by(yusuf, "CONSULENT", () -> keuzes.get(keuze.id()));
        assertThat(daarna.status()).isEqualTo(Keuzestatus.INGETROKKEN);
        assertThat(daarna.actueel()).isEmpty();
        assertThat(daarna.gekozen().getFirst().einde().orElseThrow().reden())
                .isEqualTo("Het gaat al beter");
        assertThatThrownBy(
                        () -> by(sanne, () -> keuzes.choose(keuze.id(), spel, Door.alleen(sanne))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void when_nothing_fits_a_must_is_let_go_or_somebody_explains() {
        var pad =
                wish(
                        request(sanne),
                        mijn(),
                        Map.of("talen", "so", "identiteit", "JOODS", "moet", "TAAL"));
        assertThat(get(request(sanne), pad))
                .bodyText()
                .contains("Niets past bij alles wat moet", "De taal", "taal (dan 2)");
        post(request(sanne), pad + "/zonder-aanbod", Map.of());
        var keuze = by(yusuf, "CONSULENT", () -> keuzes.of(gezin)).getFirst();
        assertThat(werk.opened(Keuzewerk.UITLEG, keuze.id().value())).hasSize(1);
        var dossier = "/gezinnen/" + gezin + "/keuzes/" + keuze.id();
        assertThat(post(request(yusuf, "CONSULENT"), dossier + "/uitleg", Map.of("uitleg", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in waarom niemand past.");
        post(
                request(yusuf, "CONSULENT"),
                dossier + "/uitleg",
                Map.of("uitleg", "Wij belden drie praktijken."));
        assertThat(werk.isClosed(Keuzewerk.UITLEG, keuze.id().value())).isTrue();
        assertThat(get(request(sanne), pad)).bodyText().contains("Wij belden drie praktijken.");
        post(request(sanne), pad + "/versoepeling", Map.of("punt", "TAAL"));
        assertThat(get(request(sanne), pad))
                .bodyText()
                .contains("Groep: 1")
                .doesNotContain("Wij belden drie praktijken.");
        assertThat(post(request(sanne), pad + "/zonder-aanbod", Map.of())).hasStatus(422);
    }

    @Test
    void together_it_is_written_down_who_wished_and_who_chose() {
        var collega = request(yusuf, "CONSULENT");
        assertThat(post(collega, dossier(bram), wens(Map.of())))
                .hasStatus(422)
                .bodyText()
                .contains("wie van het gezin de wens vertelde", "Dat hij niet meer bijt");
        var pad = wish(collega, dossier(bram), Map.of("wenser", sanne.toString()));
        assertThat(post(collega, pad + "/aanbod", Map.of("aanbod", spel.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("wie van het gezin de keuze maakte");
        post(
                collega,
                pad + "/aanbod",
                Map.of("aanbod", spel.toString(), "kiezer", sanne.toString()));
        var keuze = by(yusuf, "CONSULENT", () -> keuzes.of(gezin)).getFirst();
        assertThat(keuze.vastgelegdDoor()).contains(yusuf);
        assertThat(keuze.actueel().orElseThrow().vastgelegdDoor()).contains(yusuf);
        assertThat(werk.opened(Keuzewerk.BESLUIT, keuze.id().value())).isEmpty();
        assertThat(get(request(sanne), "/mijn")).bodyText().contains("Speelgroep");
    }

    @Test
    void what_says_nothing_is_refused_and_what_was_typed_stays() {
        refused(Map.of("hulpvraag", ""), "Kies wat er anders moet worden.");
        refused(Map.of("moet", "START"), "Vul dat daarboven eerst in.");
        refused(Map.of("kilometers", "5", "postcode", "1011"), "Vul een postcode in de buurt in");
        refused(Map.of("postcode", "99"), "Vul vier cijfers in");
        refused(Map.of("uiterlijk", "13-9-2026"), "Deze dag is al geweest.");
    }

    @Test
    void an_offer_that_breaks_a_must_cannot_be_chosen_by_its_id() {
        var pad = wish(request(sanne), mijn(), Map.of("talen", "ar", "moet", "TAAL"));
        assertThat(post(request(sanne), pad + "/aanbod", Map.of("aanbod", spel.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("past niet meer bij de wens");
    }

    @Test
    void nobody_else_sees_or_makes_a_choice() {
        var pad = wish(request(sanne), mijn(), Map.of());
        var keuze = by(yusuf, "CONSULENT", () -> keuzes.of(gezin)).getFirst();
        var buur = inwoner("Buur", LocalDate.of(1970, 1, 1));
        var vreemd = collega("Vreemd", "CONSULENT", team("Oost " + buur));
        for (var wie : List.of(request(buur), request(noor))) {
            assertThat(get(wie, pad)).hasStatus(404);
            assertThat(get(wie, mijn())).hasStatus(404);
            assertThat(post(wie, pad + "/intrekking", Map.of())).hasStatus(404);
        }
        assertThat(get(request(sanne), "/mijn/" + gezin + "/keuzes/nieuw/" + noor)).hasStatus(404);
        var dossier = "/gezinnen/" + gezin + "/keuzes/" + keuze.id();
        assertThat(get(request(vreemd, "CONSULENT"), dossier)).hasStatus(404);
        assertThat(get(request(vreemd, "CONSULENT"), dossier(bram))).hasStatus(404);
        assertThat(get(request(yusuf, "SCHULDHULPVERLENER"), dossier)).hasStatus(403);
        assertThat(get(request(sanne), dossier)).hasStatus(403);
        assertThat(mvc.get().uri(pad)).hasStatus(302);
        assertThatThrownBy(() -> by(vreemd, "CONSULENT", () -> keuzes.get(keuze.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void once_help_by_another_law_is_chosen_a_colleague_learns_whom_to_call_and_no_more() {
        var pad = wish(request(sanne), mijn(), Map.of());
        var keuze = by(yusuf, "CONSULENT", () -> keuzes.of(gezin)).getFirst();
        var marits = request(marit, "CONSULENT");
        var dossier = "/gezinnen/" + gezin;
        assertThat(get(marits, dossier + "/keuzes/" + keuze.id())).hasStatusOk();

        post(request(sanne), pad + "/aanbod", Map.of("aanbod", thuis.toString()));
        assertThat(get(marits, dossier + "/keuzes/" + keuze.id())).hasStatus(404);
        assertThat(get(marits, dossier))
                .bodyText()
                .contains("Er is hulp gekozen", "Het gezin koos zelf.")
                .doesNotContain("Hulp aan huis");
        assertThat(get(request(yusuf, "CONSULENT"), dossier + "/keuzes/" + keuze.id()))
                .hasStatusOk();
        assertThat(get(request(marit, "JEUGDCONSULENT"), dossier + "/keuzes/" + keuze.id()))
                .hasStatusOk();
    }

    @Test
    void who_may_not_know_the_wish_ends_the_work_about_it_with_the_file() {
        var pad = wish(request(sanne), mijn(), Map.of());
        var id = by(yusuf, "CONSULENT", () -> keuzes.of(gezin)).getFirst().id();
        post(request(sanne), pad + "/aanbod", Map.of("aanbod", thuis.toString()));
        assertThat(get(request(marit, "CONSULENT"), "/gezinnen/" + gezin + "/keuzes/" + id))
                .hasStatus(404);

        assertThat(
                        post(
                                request(marit, "CONSULENT"),
                                "/gezinnen/" + gezin + "/sluiting",
                                Map.of("reden", "OP_VERZOEK")))
                .hasStatus(303);
        assertThat(werk.isClosed(Keuzewerk.BESLUIT, id.value())).isTrue();
        assertThat(by(yusuf, "JEUGDCONSULENT", () -> keuzes.get(id)).actueel()).isPresent();
    }

    @Test
    void for_income_a_wish_about_belief_does_not_exist() {
        wish(request(sanne), mijn(), Map.of("identiteit", "ISLAMITISCH"));
        var ines = request(yusuf, "INKOMENSCONSULENT");
        assertThat(get(ines, "/gezinnen/" + gezin)).bodyText().doesNotContain("Hulp kiezen");
        var context =
                new Verwerkingscontext(
                        SAMENSTAD,
                        yusuf.value(),
                        "Ines",
                        "INKOMENSCONSULENT",
                        Set.of(),
                        KeuzeRechten.DOEL,
                        false);
        assertThat(as(context, () -> keuzes.of(gezin))).isEmpty();
    }

    private Optional<Keuze> forDecision(Wet wet) {
        return by(yusuf, "CONSULENT", () -> keuzes.forDecision(gezin, bram, wet));
    }

    private void refused(Map<String, String> anders, String fout) {
        assertThat(post(request(sanne), mijn(), wens(anders)))
                .hasStatus(422)
                .bodyText()
                .contains(fout, "Dat hij niet meer bijt");
    }

    private String mijn() {
        return "/mijn/" + gezin + "/keuzes/nieuw/" + bram;
    }

    private String dossier(InwonerId voor) {
        return "/gezinnen/" + gezin + "/keuzes/nieuw/" + voor;
    }

    private String wish(RequestPostProcessor wie, String pad, Map<String, String> anders) {
        assertThat(get(wie, pad)).hasStatusOk().bodyText().doesNotContain("keuze.", "Speelgroep");
        var answer = post(wie, pad, wens(anders));
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static Map<String, String> wens(Map<String, String> anders) {
        var fields =
                new HashMap<>(Map.of("hulpvraag", "BOOSHEID", "woorden", "Dat hij niet meer bijt"));
        fields.putAll(anders);
        return fields;
    }

    private void by(InwonerId wie, Runnable work) {
        by(new MedewerkerId(wie.value()), "BEWONER", work);
    }

    private MvcTestResult get(RequestPostProcessor wie, String pad) {
        return mvc.get().uri(pad).with(wie).exchange();
    }

    private MvcTestResult post(RequestPostProcessor wie, String pad, Map<String, String> fields) {
        var request = mvc.post().uri(pad).with(wie).with(csrf());
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

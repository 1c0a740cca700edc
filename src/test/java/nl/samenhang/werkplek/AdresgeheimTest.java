package nl.samenhang.werkplek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verhuizing;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.toegang.melding.MeldingFixture;
import nl.samenhang.toegang.melding.Meldingen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Mara fled from Egon with their child Kim to an address that is shielded. Another child, Lars,
 * stayed with Egon. Every page that somebody can reach is opened, and nowhere stands where she
 * lives.
 */
class AdresgeheimTest extends RegieTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)[^}]*}");
    private static final int MOST = 600;

    private final String straat =
            "Kwartelgeheim" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
    private final Adres geheim = Adres.of(straat, "7", "9188QZ", "Samenstad");
    private final Set<String> ours = new HashSet<>();

    @Autowired private Relaties relaties;
    @Autowired private Verhuizingen verhuizingen;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Gezinsplannen plannen;
    @Autowired private Meldingen meldingen;
    @Autowired private List<RequestMappingHandlerMapping> mappings;

    private InwonerId mara;
    private InwonerId kim;
    private InwonerId egon;
    private InwonerId lars;
    private GezinId dossier;

    @BeforeEach
    void sheFled() {
        var thuis = Adres.of("Thuisweg" + straat.substring(13), "1", "9911AA", "Samenstad");
        mara = living("Mara", LocalDate.of(1988, 5, 1), thuis);
        egon = living("Egon", LocalDate.of(1985, 5, 1), thuis);
        kim = living("Kim", LocalDate.of(2018, 5, 1), thuis);
        lars = living("Lars", LocalDate.of(2007, 5, 1), thuis);
        for (var kind : List.of(kim, lars)) {
            asSystem(() -> relaties.relate(kind, Relatiesoort.OUDER, mara, Optional.empty()));
            asSystem(() -> relaties.relate(kind, Relatiesoort.OUDER, egon, Optional.empty()));
        }
        asSystem(() -> relaties.relate(mara, Relatiesoort.PARTNER, egon, Optional.empty()));
        dossier = asSystem(() -> gezinnen.create(List.of(mara, egon, kim, lars), team));
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(dossier, yusuf));
        by(yusuf, "CONSULENT", () -> plannen.start(dossier));
        asSystem(() -> meldingen.receive(MeldingFixture.aMelding().about(mara, kim).build()));
        by(leider, "TEAMLEIDER", this::flee);
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.handOver(dossier, marit, "Neem over"));
        Stream.of(mara, egon, kim, lars).map(InwonerId::toString).forEach(ours::add);
        ours.add(dossier.toString());
    }

    private void flee() {
        verhuizingen.move(List.of(mara, kim), Verhuizing.naar(geheim, LocalDate.of(2026, 9, 10)));
        verhuizingen.shield(List.of(mara, kim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSULENT", "INTAKE", "ADMINISTRATIE", "PRIVACY", "BEHEERDER"})
    void no_page_tells_an_employee_without_the_right_where_she_lives(String rol) {
        var wie = rol.equals("CONSULENT") ? yusuf : collega("Iemand", rol, team);
        assertThat(leaks(request(wie, rol), starts())).isEmpty();
    }

    @Test
    void the_walk_would_find_it_for_who_may_see_it() {
        var found = leaks(request(leider, "TEAMLEIDER"), starts());
        assertThat(found).contains("/inwoners/" + mara, "/inwoners/" + kim);
    }

    @Test
    void another_team_gets_nothing_of_the_file() {
        var vreemd = collega("Vreemd", "CONSULENT", team("Elders " + dossier));
        assertThat(leaks(request(vreemd, "CONSULENT"), starts())).isEmpty();
    }

    @Test
    void nobody_of_the_family_reads_it_under_the_own_pages() {
        for (var wie : List.of(egon, lars)) {
            assertThat(leaks(request(wie), List.of("/mijn", "/mijn/gegevens", "/mijn/inzage")))
                    .isEmpty();
        }
    }

    @Test
    void nobody_without_the_right_finds_her_by_the_address() {
        for (var rol : List.of("CONSULENT", "INTAKE", "ADMINISTRATIE")) {
            for (var tekst : List.of(straat, straat + " 7", "9188QZ", "9188 QZ 7")) {
                for (var typing : List.of("true", "false")) {
                    assertThat(
                                    mvc.post()
                                            .uri("/zoeken")
                                            .with(csrf())
                                            .with(request(collega("Zoeker", rol, team), rol))
                                            .header("HX-Request", typing)
                                            .param("q", tekst))
                            .hasStatusOk()
                            .bodyText()
                            .doesNotContain(
                                    mara.toString(), kim.toString(), "Mara", dossier.toString());
                }
            }
        }
    }

    private List<String> starts() {
        var starts =
                new LinkedHashSet<String>(List.of("/werk", "/werk?lijst=team", "/werk?lijst=open"));
        for (var mapping : mappings) {
            for (var entry : mapping.getHandlerMethods().entrySet()) {
                var methods = entry.getKey().getMethodsCondition().getMethods();
                if (methods.stream().anyMatch(m -> m.name().equals("GET"))) {
                    entry.getKey().getPatternValues().forEach(p -> starts.addAll(fill(p)));
                }
            }
        }
        for (var naam : List.of("Mara Vlucht", "Kim Vlucht", "Egon Vlucht", straat, "9188QZ")) {
            starts.add("/zoeken?q=" + naam.replace(" ", "+"));
        }
        return List.copyOf(starts);
    }

    /** The address with our own ids in it; empty when it needs something else. */
    private List<String> fill(String pattern) {
        if (pattern.startsWith("/mijn/{")
                || pattern.startsWith("/error")
                || pattern.contains("gemeente")) {
            return List.of();
        }
        var mensen = List.of(mara, kim, egon, lars).stream().map(InwonerId::toString).toList();
        var filled = new ArrayList<>(List.of(pattern));
        if (pattern.startsWith("/inwoners/{id}")) {
            filled = replace(filled, "{id}", mensen);
        }
        for (var name : List.of("{een}", "{ander}", "{inwoner}")) {
            filled = replace(filled, name, mensen);
        }
        if (pattern.startsWith("/gezinnen/{")) {
            filled = replace(filled, "{id}", List.of(dossier.toString()));
        }
        filled = replace(filled, "{gezin}", List.of(dossier.toString()));
        filled = replace(filled, "{medewerker}", List.of(yusuf.toString()));
        filled = replace(filled, "{nummer:[0-9]+}", List.of("1"));
        return filled.stream().filter(url -> !VARIABLE.matcher(url).find()).toList();
    }

    private static ArrayList<String> replace(List<String> urls, String name, List<String> values) {
        var filled = new ArrayList<String>();
        for (var url : urls) {
            if (url.contains(name)) {
                values.forEach(value -> filled.add(url.replace(name, value)));
            } else {
                filled.add(url);
            }
        }
        return filled;
    }

    /** Opens all of it and what it links to, and says where the address stands. */
    private List<String> leaks(RequestPostProcessor wie, List<String> starts) {
        var todo = new ArrayDeque<>(starts);
        var seen = new HashSet<String>();
        var leaks = new ArrayList<String>();
        while (!todo.isEmpty() && seen.size() < MOST) {
            var url = todo.poll();
            if (!seen.add(url)) {
                continue;
            }
            var answer = mvc.get().uri(java.net.URI.create(url)).with(wie).exchange().getResponse();
            var text = text(answer);
            var asked = url.contains(straat) || url.contains("9188QZ");
            if (!asked && (text.contains(straat) || text.replace(" ", "").contains("9188QZ"))) {
                leaks.add(url);
            }
            LINK.matcher(text)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(this::isOurs)
                    .forEach(todo::add);
        }
        assertThat(seen)
                .as("pages walked")
                .hasSizeGreaterThanOrEqualTo(starts.size())
                .hasSizeLessThan(MOST);
        return leaks;
    }

    /** Other tests leave people and files of their own in the lists. */
    private boolean isOurs(String url) {
        return !url.contains("taal=")
                && !url.contains("uitloggen")
                && (ours.stream().anyMatch(url::contains)
                        || url.contains("/documenten/")
                        || url.contains("/meldingen/"));
    }

    private static String text(MockHttpServletResponse answer) {
        if (!"application/pdf".equals(answer.getContentType())) {
            return raw(answer);
        }
        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            // Other tests file things that only begin like a PDF; those are read as they came.
            return raw(answer);
        }
    }

    private static String raw(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
    }

    private InwonerId living(String voornaam, LocalDate geboren, Adres adres) {
        var vanaf = LocalDate.of(2016, 1, 1);
        var nieuw =
                NieuweInwoner.withNaam(voornaam, "", "Vlucht")
                        .bornOn(geboren)
                        .livingAt(adres, geboren.isAfter(vanaf) ? geboren : vanaf);
        return asSystem(() -> balie.register(nieuw));
    }
}

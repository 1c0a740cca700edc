package nl.samenhang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.context.web.WebAppConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every page shares, seen on a small page of its own; needs no database. */
@SpringJUnitConfig
@WebAppConfiguration
class PagesTest {

    private MockMvcTester pages;

    @BeforeEach
    void open(@Autowired WebApplicationContext context) {
        pages = MockMvcTester.from(context);
    }

    @Test
    void a_form_shows_its_values_and_its_labels() {
        assertThat(pages.get().uri("/proef"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<label class=\"utrecht-form-field__label utrecht-form-label\" for=\"naam\">Naam</label>")
                .contains("value=\"Sanne\"")
                .contains("value=\"01-02-1990\"")
                .contains("<html lang=\"nl\"");
    }

    @Test
    void what_was_typed_stays_also_when_it_is_no_date() {
        assertThat(
                        pages.post()
                                .uri("/proef")
                                .param("naam", "")
                                .param("geboortedatum", "eergisteren <b>"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"eergisteren &lt;b>\"")
                .contains("Dit is geen datum. Schrijf een datum zo: 23-11-2026.")
                .contains("<a href=\"#naam\">Vul dit in.</a>")
                .contains("aria-describedby=\"geboortedatum-uitleg geboortedatum-fout\"")
                .contains("<title>Kijk na:");
    }

    @Test
    void a_limit_is_named_in_the_sentence() {
        assertThat(
                        pages.post()
                                .uri("/proef")
                                .param("naam", "Sanne")
                                .param("geboortedatum", "1-2-1990")
                                .param("bijnaam", "x".repeat(30)))
                .hasStatus(422)
                .bodyText()
                .contains("Gebruik hoogstens 20 tekens.");
    }

    @Test
    void after_a_good_form_the_next_page_says_what_was_done() {
        assertThat(
                        pages.post()
                                .uri("/proef")
                                .param("naam", "Sanne")
                                .param("geboortedatum", "1 feb 1990"))
                .hasStatus(303)
                .hasRedirectedUrl("/proef");
    }

    @Test
    void a_rule_that_says_no_shows_its_reason() {
        assertThat(pages.get().uri("/proef/weigering"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit kan nu niet")
                .contains("sinds gisteren");
    }

    @Test
    void not_there_and_not_yours_give_the_same_page() {
        var unknown = pages.get().uri("/bestaat/niet").exchange();
        var notMine = pages.get().uri("/proef/onbekend").exchange();
        assertThat(unknown).hasStatus(404).bodyText().contains("Deze pagina is er niet");
        assertThat(notMine).hasStatus(404);
        assertThat(body(notMine).replace("/proef/onbekend", ""))
                .isEqualTo(body(unknown).replace("/bestaat/niet", ""));
    }

    @Test
    void what_breaks_gives_a_number_and_no_detail() {
        assertThat(pages.get().uri("/proef/storing"))
                .hasStatus(500)
                .bodyText()
                .containsPattern("Noem dan dit nummer: [0-9A-Z]{6}")
                .doesNotContain("999990019");
    }

    @Test
    void a_program_gets_the_same_as_problem_json() {
        assertThat(pages.get().uri("/proef/onbekend").accept("application/json"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith("application/problem+json")
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Deze pagina is er niet");
    }

    @Test
    void the_language_is_chosen_with_a_link_and_kept_in_a_cookie() {
        var chosen = pages.get().uri("/proef?a=1&taal=en").exchange();
        assertThat(chosen).hasStatus(302).hasRedirectedUrl("/proef?a=1");
        assertThat(chosen).cookies().hasValue("taal", "en");
        assertThat(pages.get().uri("/proef").cookie(new jakarta.servlet.http.Cookie("taal", "en")))
                .bodyText()
                .contains("<html lang=\"en\"")
                .contains("Skip to content");
    }

    @Test
    void another_language_of_the_browser_changes_nothing() {
        assertThat(pages.get().uri("/proef").header("Accept-Language", "fr"))
                .bodyText()
                .contains("Naar de inhoud");
    }

    @Test
    void style_and_script_have_a_hash_and_are_kept_for_a_year() {
        var page = body(pages.get().uri("/proef").exchange());
        var style = java.util.regex.Pattern.compile("/css/theme-[0-9a-f]{32}\\.css").matcher(page);
        assertThat(style.find()).isTrue();
        assertThat(pages.get().uri(style.group()))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void no_page_has_script_or_style_in_it() {
        assertThat(pages.get().uri("/proef"))
                .bodyText()
                .doesNotContain("style=")
                .doesNotContain("<style")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern(" on[a-z]+=");
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page with a few components, made here because templates of tests are not compiled. */
    record ProefView(TemplateEngine engine, PageFactory pages) implements View {

        @Override
        public void render(
                Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var page = pages.page(request, response);
            var form = model.get("form");
            Content fields =
                    out -> {
                        component("errorSummary", Map.of("page", page, "form", form), out);
                        for (var field :
                                List.of(
                                        "field:naam:Naam",
                                        "datum:geboortedatum:Geboortedatum",
                                        "field:bijnaam:Bijnaam")) {
                            var part = field.split(":");
                            component(
                                    part[0],
                                    Map.of(
                                            "page", page, "form", form, "naam", part[1], "label",
                                            part[2]),
                                    out);
                        }
                    };
            Content content =
                    out ->
                            component(
                                    "form",
                                    Map.of("page", page, "action", "/proef", "content", fields),
                                    out);
            var params = new HashMap<String, Object>(Map.of("titel", "Proef", "content", content));
            new JteView("layout.jte", engine, pages).render(params, request, response);
        }

        private void component(String name, Map<String, Object> params, TemplateOutput out) {
            engine.render("component/" + name + ".jte", params, out);
        }
    }

    record ProefForm(
            @NotBlank String naam, @Size(max = 20) String bijnaam, LocalDate geboortedatum) {}

    @Controller
    static class ProefController {

        private final ProefView proef;

        ProefController(ProefView proef) {
            this.proef = proef;
        }

        @GetMapping("/proef")
        View show(Model model) {
            model.addAttribute(
                    "form", FormState.of(new ProefForm("Sanne", "", LocalDate.of(1990, 2, 1))));
            return proef;
        }

        @PostMapping("/proef")
        Object save(
                @Valid ProefForm form,
                BindingResult errors,
                Model model,
                RedirectAttributes redirect,
                HttpServletResponse response) {
            if (errors.hasErrors()) {
                response.setStatus(422);
                model.addAttribute("form", FormState.of(errors));
                return proef;
            }
            Notices.add(redirect, Tekst.of("web.kop.menu"));
            return "redirect:/proef";
        }

        @GetMapping("/proef/weigering")
        String refuse() {
            throw new Refusal(Tekst.of("web.datum.sinds", "gisteren"));
        }

        @GetMapping("/proef/onbekend")
        String unknown() {
            throw new NotFound(new Onderwerp("proef", java.util.UUID.randomUUID()));
        }

        @GetMapping("/proef/storing")
        String breakDown() {
            throw new IllegalStateException("Key (bsn)=(999990019) already exists");
        }
    }

    @Configuration
    @EnableWebMvc
    @Import({
        ValidationAutoConfiguration.class,
        JteConfiguration.class,
        TextConfiguration.class,
        MvcConfiguration.class,
        PageFactory.class,
        Banners.class,
        ErrorPages.class,
        ErrorAnswer.class,
        Foutlog.class,
        ProefController.class
    })
    static class Web implements WebMvcConfigurer {

        @Autowired private ObjectProvider<Validator> validator;

        @Override
        public Validator getValidator() {
            return validator.getObject();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(
                    Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        }

        @Bean
        ProefView proef(TemplateEngine engine, PageFactory pages) {
            return new ProefView(engine, pages);
        }
    }
}

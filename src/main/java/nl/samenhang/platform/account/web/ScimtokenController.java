package nl.samenhang.platform.account.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.account.scim.Scimtokens;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Roltoekenningen;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** With what the identity system of the municipality logs in. */
@Controller
@RequestMapping("/beheer/identiteit")
@Requires(Roltoekenningen.BEHEREN)
@Verwerking("beheer")
class ScimtokenController {

    private static final String TOKEN = "nieuwToken";
    private static final String PAGE = "redirect:/beheer/identiteit";

    private final Scimtokens tokens;
    private final Clock clock;

    ScimtokenController(Scimtokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A new token works for a year when nothing else is filled in. */
    @GetMapping
    String index(Model model) {
        return page(FormState.of(new ScimtokenForm("", LocalDate.now(clock).plusYears(1))), model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("invoer") ScimtokenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(again, model),
                () -> {
                    redirect.addFlashAttribute(
                            TOKEN,
                            tokens.create(
                                    form.omschrijving(), Objects.requireNonNull(form.verloopt())));
                    return PAGE;
                });
    }

    @PostMapping("/{id}/goedkeuring")
    String approve(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
        return FormAnswer.of(
                new MapBindingResult(Map.of(), "token"),
                again -> page(again, model),
                () -> {
                    tokens.approve(id);
                    Notices.add(redirect, Tekst.of("account.scim.goedgekeurd"));
                    return PAGE;
                });
    }

    @PostMapping("/{id}/intrekking")
    String revoke(@PathVariable UUID id, RedirectAttributes redirect) {
        tokens.revoke(id);
        Notices.add(redirect, Tekst.of("account.scim.ingetrokken"));
        return PAGE;
    }

    private String page(FormState form, Model model) {
        model.addAttribute(
                "view",
                new ScimtokenView(
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/scim/v2")
                                .toUriString(),
                        Objects.toString(model.getAttribute(TOKEN), ""),
                        tokens.all(),
                        Contexts.current().actor()));
        model.addAttribute("form", form);
        return "platform/account/identiteit";
    }
}

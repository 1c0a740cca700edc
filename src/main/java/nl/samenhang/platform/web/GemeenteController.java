package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Gemeentenamen;
import nl.samenhang.platform.security.Gemeentewissel;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works for two municipalities sees here for which one now, and goes on for the other. */
@Controller
@RequestMapping("/gemeente")
@Requires(Requires.MEDEWERKER)
@Verwerking("inloggen")
class GemeenteController {

    private final Gemeentewissel wissel;
    private final Gemeentenamen namen;
    private final KeptInputs kept;

    GemeenteController(Gemeentewissel wissel, Gemeentenamen namen, KeptInputs kept) {
        this.wissel = wissel;
        this.namen = namen;
        this.kept = kept;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        var gebruiker = user();
        model.addAttribute(
                "view",
                new GemeenteView(
                        plaats(gebruiker.gemeente()),
                        gebruiker.gemeenten().stream()
                                .filter(code -> !code.equals(gebruiker.gemeente()))
                                .map(this::plaats)
                                .toList(),
                        KeptInputs.waits(request).map(this::plaats)));
        return "platform/web/gemeente";
    }

    @PostMapping
    String update(
            @RequestParam String gemeente,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var code =
                Optional.of(gemeente)
                        .filter(user().gemeenten()::contains)
                        .orElseThrow(
                                () ->
                                        new NotFound(
                                                new Onderwerp(
                                                        "gemeente", Contexts.current().actor())));
        wissel.enter(user(), new Gemeentecode(code), request, response);
        Notices.add(redirect, Tekst.of("web.gemeente.gewisseld", namen.of(code)));
        return "redirect:" + kept.formPage(request).orElse("/werk");
    }

    private GemeenteView.Plaats plaats(String code) {
        return new GemeenteView.Plaats(code, namen.of(code));
    }

    private static Gebruiker user() {
        return PageFactory.user().orElseThrow();
    }
}

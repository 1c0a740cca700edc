package nl.samenhang.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.platform.account.Factoren;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.TweedeStap;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.inlogboek.Inlogweg;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first login where a second factor is needed: it is set up before anything else. */
@Controller
@RequestMapping("/inloggen/instellen")
@Requires(Requires.IEDEREEN)
@Verwerking("inloggen")
class InstellenController {

    private static final String PAD = "/inloggen/instellen";
    private static final String TO_LOGIN = "redirect:/inloggen";

    private final TweedeStap stap;
    private final Factoren factoren;
    private final Codeproef proef;

    InstellenController(TweedeStap stap, Factoren factoren, Codeproef proef) {
        this.stap = stap;
        this.factoren = factoren;
        this.proef = proef;
    }

    @GetMapping
    String show(Model model) {
        return stap.settingUp().isEmpty() ? TO_LOGIN : page(FormState.empty(), model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("invoer") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var naam = stap.settingUp();
        if (naam.isEmpty()) {
            return TO_LOGIN;
        }
        return FormAnswer.of(
                errors,
                again -> page(again, model),
                () -> {
                    var codes =
                            proef.first(
                                    naam.get(),
                                    request,
                                    () ->
                                            stap.asHalf(
                                                    () ->
                                                            factoren.confirm(
                                                                    naam.get(), form.code())));
                    var verder = stap.complete(naam.get(), Inlogweg.CODE, request, response);
                    return AuthenticatorController.told(codes, verder, redirect);
                });
    }

    private String page(FormState form, Model model) {
        var naam = stap.settingUp().orElseThrow();
        var instelling = stap.asHalf(() -> factoren.begin(naam));
        if (instelling.isEmpty()) {
            return TO_LOGIN; // set up meanwhile in another window
        }
        model.addAttribute("instelling", instelling.get());
        model.addAttribute("pad", PAD);
        model.addAttribute("verplicht", true);
        model.addAttribute("form", form);
        return "platform/account/instellen";
    }
}

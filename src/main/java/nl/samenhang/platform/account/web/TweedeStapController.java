package nl.samenhang.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
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

/** The second step of logging in, after a right password. */
@Controller
@RequestMapping("/inloggen/tweede-stap")
@Requires(Requires.IEDEREEN)
@Verwerking("inloggen")
class TweedeStapController {

    private static final String TO_LOGIN = "redirect:/inloggen";

    private final TweedeStap stap;
    private final Factoren factoren;

    TweedeStapController(TweedeStap stap, Factoren factoren) {
        this.stap = stap;
        this.factoren = factoren;
    }

    @GetMapping
    String show(Model model) {
        return stap.confirming().isEmpty() ? TO_LOGIN : page(FormState.empty(), model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("invoer") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var naam = stap.confirming();
        if (naam.isEmpty()) {
            return TO_LOGIN;
        }
        return FormAnswer.of(
                errors,
                again -> page(again, model),
                () -> {
                    check(naam.get(), form.code(), request);
                    return "redirect:"
                            + stap.complete(naam.get(), Inlogweg.CODE, request, response);
                });
    }

    private void check(String naam, String code, HttpServletRequest request) {
        if (stap.isBraked(naam, request)) {
            throw new Refusal("code", Tekst.of("account.code.wachten"));
        }
        if (!stap.asHalf(() -> factoren.check(naam, code))) {
            stap.failed(naam, request);
            throw new Refusal("code", Tekst.of("account.code.fout"));
        }
    }

    private static String page(FormState form, Model model) {
        model.addAttribute("form", form);
        return "platform/account/tweedeStap";
    }
}

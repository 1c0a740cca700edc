package nl.samenhang.werkplek.tijdlijn.web;

import static nl.samenhang.werkplek.tijdlijn.TijdlijnRechten.POST;
import static nl.samenhang.werkplek.tijdlijn.TijdlijnRechten.POST_VERWERKEN;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.werkplek.tijdlijn.Poststukken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in post and scans and lists what waits to be filed. */
@Controller
@RequestMapping("/werk/post")
@Requires(POST)
@Verwerking(POST_VERWERKEN)
class PostController {

    private static final int MOST = 100;

    private final Poststukken poststukken;
    private final Clock clock;

    PostController(Poststukken poststukken, Clock clock) {
        this.poststukken = poststukken;
        this.clock = clock;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("poststukken", poststukken.waiting(MOST));
        return "werkplek/tijdlijn/post/index";
    }

    @GetMapping("/nieuw")
    String blank(Model model) {
        model.addAttribute("form", FormState.of(new PostForm("", "", LocalDate.now(clock))));
        return "werkplek/tijdlijn/post/nieuw";
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("post") PostForm form,
            BindingResult errors,
            @RequestParam MultipartFile bestand,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        if (errors.hasErrors()) {
            return again(FormState.of(errors), model, response);
        }
        try {
            var naam = String.valueOf(bestand.getOriginalFilename());
            poststukken.receive(
                    naam,
                    bestand.getBytes(),
                    form.omschrijving(),
                    form.afzender(),
                    form.ontvangenOp());
        } catch (Refusal refusal) {
            return again(FormState.of(errors, refusal), model, response);
        }
        Notices.add(redirect, Tekst.of("tijdlijn.post.bewaard"));
        return "redirect:/werk/post";
    }

    private static String again(FormState form, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("form", form);
        return "werkplek/tijdlijn/post/nieuw";
    }
}

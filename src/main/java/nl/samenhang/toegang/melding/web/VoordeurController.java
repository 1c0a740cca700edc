package nl.samenhang.toegang.melding.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.toegang.melding.Formulierstap;
import nl.samenhang.toegang.melding.Formulierstempel;
import nl.samenhang.toegang.melding.Gevaar;
import nl.samenhang.toegang.melding.Herkomst;
import nl.samenhang.toegang.melding.Kanaal;
import nl.samenhang.toegang.melding.MeldingDoelen;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.Ontvangst;
import nl.samenhang.toegang.melding.Uitval;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public form: a call for help in one's own words, step by step and without login. */
@Controller
@Requires(Requires.IEDEREEN)
@Verwerking(MeldingDoelen.DOEN)
class VoordeurController {

    private static final String FORM = "toegang/melding/voordeur";

    private final Meldingen meldingen;
    private final Partners partners;
    private final Formulierstempel stempels;
    private final Spamrem rem;
    private final Uitval uitval;
    private final Bijlagen bijlagen;

    VoordeurController(
            Meldingen meldingen,
            Partners partners,
            Formulierstempel stempels,
            Spamrem rem,
            Uitval uitval,
            Bijlagen bijlagen) {
        this.meldingen = meldingen;
        this.partners = partners;
        this.stempels = stempels;
        this.rem = rem;
        this.uitval = uitval;
        this.bijlagen = bijlagen;
    }

    @GetMapping("/melding")
    String show(Model model) {
        uitval.count(Formulierstap.WAT);
        return step(
                Formulierstap.WAT,
                stempels.issue(),
                false,
                FormState.ofLink("domeinen", "gebeurtenissen"),
                model);
    }

    @PostMapping("/melding")
    String create(
            @RequestParam(defaultValue = "WAT") Formulierstap stap,
            @RequestParam(defaultValue = "VERDER") String naar,
            @RequestParam(defaultValue = "") String stempel,
            @RequestParam(defaultValue = "") String website,
            @RequestParam(required = false) List<MultipartFile> bestanden,
            @Valid @ModelAttribute("form") MeldingForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var gevaar = form.gevaar().filter(g -> g == Gevaar.NU).isPresent();
        if (naar.equals("TERUG")) {
            return step(StapView.before(stap), stempel, gevaar, FormState.of(errors), model);
        }
        var wrong = firstWrong(stap, form, errors);
        if (wrong.isPresent()) {
            response.setStatus(422);
            return step(wrong.get(), stempel, gevaar, FormState.of(errors), model);
        }
        var next = StapView.after(stap);
        if (next.isPresent()) {
            uitval.count(next.get());
            return step(next.get(), stempel, gevaar, FormState.of(errors), model);
        }
        if (rem.isFlood(request.getRemoteAddr())) {
            response.setStatus(429);
            errors.reject("melding.fout.te-vaak");
            return step(stap, stempel, gevaar, FormState.of(errors), model);
        }
        return FormAnswer.of(
                errors,
                again -> step(stap, stempel, gevaar, again, model),
                () -> {
                    var ontvangst = receive(form, stempel, website, request);
                    bijlagen.store(ontvangst, bestanden);
                    redirect.addFlashAttribute("ontvangen", OntvangenView.of(ontvangst, form));
                    return "redirect:/melding/ontvangen";
                });
    }

    private Ontvangst receive(
            MeldingForm form, String stempel, String website, HttpServletRequest request) {
        var gestempeld = stempels.read(stempel);
        var marks = rem.marks(gestempeld, website, request.getRemoteAddr(), form.hulpvraag());
        var herkomst =
                new Herkomst(
                        Kanaal.WEB,
                        gestempeld.map(s -> "web:" + s.formulier()),
                        Optional.empty(),
                        marks,
                        LocaleContextHolder.getLocale().getLanguage());
        var ontvangst = meldingen.receive(form.toMelding(List.of(), Optional.empty(), herkomst));
        if (!ontvangst.eerder()) {
            uitval.count(Formulierstap.VERSTUURD);
        }
        return ontvangst;
    }

    @GetMapping("/melding/ontvangen")
    String received(Model model) {
        if (!model.containsAttribute("ontvangen")) {
            model.addAttribute("ontvangen", OntvangenView.LATER);
        }
        model.addAttribute(
                "clientondersteuning", partners.openbaar(Partnersoort.CLIENTONDERSTEUNING));
        return "toegang/melding/ontvangen";
    }

    /** The first step up to this one with an answer that is wrong or missing. */
    private static Optional<Formulierstap> firstWrong(
            Formulierstap stap, MeldingForm form, BindingResult errors) {
        var steps = StapView.STAPPEN.stream().filter(s -> s.compareTo(stap) <= 0).toList();
        steps.forEach(s -> Formulierregels.check(s, form, errors));
        return steps.stream()
                .sorted(Comparator.naturalOrder())
                .filter(s -> StapView.velden(s).stream().anyMatch(errors::hasFieldErrors))
                .findFirst();
    }

    private String step(
            Formulierstap stap, String stempel, boolean gevaar, FormState form, Model model) {
        model.addAttribute(
                "stap",
                new StapView(
                        stap,
                        stempel,
                        gevaar,
                        partners.openbaar(Partnersoort.TOEGANGSPUNT),
                        partners.openbaar(Partnersoort.CLIENTONDERSTEUNING)));
        model.addAttribute("form", form);
        return FORM;
    }
}

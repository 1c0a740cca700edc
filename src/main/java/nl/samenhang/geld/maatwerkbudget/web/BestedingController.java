package nl.samenhang.geld.maatwerkbudget.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenhang.geld.maatwerkbudget.Maatwerkbudget;
import nl.samenhang.geld.maatwerkbudget.MaatwerkbudgetRechten;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Spends from the free budget of a family. */
@Controller
@RequestMapping("/gezinnen/{gezin}/maatwerkbudget")
@Requires(MaatwerkbudgetRechten.BESTEDEN)
@Verwerking(MaatwerkbudgetRechten.DOEL)
class BestedingController {

    /** Nothing is known of whose work it saves most; an even start says so. */
    private static final Map<String, List<String>> EVEN =
            Map.of("jeugd", List.of("34"), "wmo", List.of("33"), "minima", List.of("33"));

    private final Maatwerkbudget budget;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    BestedingController(
            Maatwerkbudget budget,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.budget = budget;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    String create(@PathVariable GezinId gezin, Model model) {
        return page(model, gezin, FormState.of(EVEN));
    }

    @PostMapping
    String create(
            @PathVariable GezinId gezin,
            @Valid BestedingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, gezin, again),
                () -> {
                    var besteding = budget.request(form.toBesteding(gezin));
                    Notices.add(
                            redirect,
                            Tekst.of(
                                    besteding.isOpen()
                                            ? "maatwerkbudget.gedaan.gevraagd"
                                            : "maatwerkbudget.gedaan.toegekend",
                                    besteding.bedrag()));
                    return "redirect:/maatwerkbudget/" + besteding.id();
                });
    }

    private String page(Model model, GezinId id, FormState form) {
        toegang.requireAccess(id);
        var leden = gezinnen.get(id).inwonersOn(LocalDate.now(clock));
        log.read(Onderwerp.of("gezin", id), leden);
        model.addAttribute("gezin", gezinnen.get(id));
        model.addAttribute("leden", inwoners.findAll(leden));
        model.addAttribute("grens", budget.grens());
        model.addAttribute("ditJaar", budget.thisYear(id));
        model.addAttribute("form", form);
        return "geld/maatwerkbudget/nieuw";
    }
}

package nl.samenhang.geld.maatwerkbudget.web;

import jakarta.validation.Valid;
import nl.samenhang.geld.maatwerkbudget.BestedingId;
import nl.samenhang.geld.maatwerkbudget.Maatwerkbudget;
import nl.samenhang.geld.maatwerkbudget.MaatwerkbudgetRechten;
import nl.samenhang.geld.maatwerkbudget.web.BesluitForm.Antwoord;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
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

/** Shows one spending, and takes the answer of the second person and the word that it was paid. */
@Controller
@RequestMapping("/maatwerkbudget/{id}")
@Verwerking(MaatwerkbudgetRechten.DOEL)
class BesluitController {

    private final Maatwerkbudget budget;
    private final Bestedingpagina pagina;

    BesluitController(Maatwerkbudget budget, Bestedingpagina pagina) {
        this.budget = budget;
        this.pagina = pagina;
    }

    @GetMapping
    @Requires(MaatwerkbudgetRechten.BESTEDEN)
    String show(@PathVariable BestedingId id, Model model) {
        return pagina.show(model, id, FormState.empty());
    }

    @PostMapping("/besluit")
    @Requires(MaatwerkbudgetRechten.AKKOORD)
    String decide(
            @PathVariable BestedingId id,
            @Valid BesluitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> pagina.show(model, id, again),
                () -> {
                    if (form.antwoord() == Antwoord.JA) {
                        budget.agree(id, form.tekst());
                        Notices.add(redirect, Tekst.of("maatwerkbudget.gedaan.akkoord"));
                    } else {
                        if (form.tekst().isEmpty()) {
                            throw new Refusal(
                                    "toelichting", Tekst.of("maatwerkbudget.fout.toelichting"));
                        }
                        budget.refuse(id, form.tekst());
                        Notices.add(redirect, Tekst.of("maatwerkbudget.gedaan.afgewezen"));
                    }
                    return "redirect:/maatwerkbudget/" + id;
                });
    }

    @PostMapping("/betaling")
    @Requires(MaatwerkbudgetRechten.BESTEDEN)
    String pay(@PathVariable BestedingId id, RedirectAttributes redirect) {
        budget.pay(id);
        Notices.add(redirect, Tekst.of("maatwerkbudget.gedaan.betaald"));
        return "redirect:/maatwerkbudget/" + id;
    }
}

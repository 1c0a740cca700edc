package nl.samenhang.regie.gezinsplan.web;

import static nl.samenhang.regie.gezinsplan.GezinsplanRechten.DOEL_EIGEN;

import jakarta.validation.Valid;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.gezinsplan.ActieId;
import nl.samenhang.regie.gezinsplan.DoelId;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import nl.samenhang.regie.gezinsplan.Plandoelen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a resident does in the own plan: own words, own goals, own actions done. */
@Controller
@RequestMapping("/mijn/{gezin}/plan")
@Requires(Requires.INWONER)
@Verwerking(DOEL_EIGEN)
class MijnPlanController {

    private static final String HOME = "redirect:/mijn";

    private final Plandoelen doelen;
    private final Gezinnen gezinnen;
    private final EigenDelen delen;
    private final MijnPlanViews views;
    private final Dossiertoegang toegang;

    MijnPlanController(
            Plandoelen doelen,
            Gezinnen gezinnen,
            EigenDelen delen,
            MijnPlanViews views,
            Dossiertoegang toegang) {
        this.doelen = doelen;
        this.gezinnen = gezinnen;
        this.delen = delen;
        this.views = views;
        this.toegang = toegang;
    }

    @PostMapping("/woorden")
    String write(
            @PathVariable GezinId gezin,
            @Valid WoordenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        requireMine(gezin, actor());
        return FormAnswer.of(
                errors,
                shown -> again(gezin, model, shown),
                () -> {
                    gezinnen.writeWoorden(gezin, form.woorden());
                    Notices.add(redirect, Tekst.of("gezinsplan.mijn.melding.woorden"));
                    return HOME;
                });
    }

    @PostMapping("/doelen")
    String add(
            @PathVariable GezinId gezin,
            @Valid DoelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var wie = form.doelWie().map(InwonerId::new).orElseGet(MijnPlanController::actor);
        requireMine(gezin, wie);
        return FormAnswer.of(
                errors,
                shown -> again(gezin, model, shown),
                () -> {
                    doelen.add(gezin, form.withWie(wie).toDoel(DoelId.next(), true));
                    Notices.add(redirect, Tekst.of("gezinsplan.mijn.melding.doel"));
                    return HOME;
                });
    }

    @PostMapping("/acties/{actie}/afronding")
    String finish(
            @PathVariable GezinId gezin, @PathVariable ActieId actie, RedirectAttributes redirect) {
        requireMine(gezin, actor());
        var eigenaar = doelen.getActie(gezin, actie).eigenaar();
        if (!delen.of(gezin, actor()).isMine(eigenaar)) {
            throw new NotFound(Onderwerp.of("actie", actie));
        }
        doelen.finish(gezin, actie);
        Notices.add(redirect, Tekst.of("gezinsplan.mijn.melding.gedaan"));
        return HOME;
    }

    private void requireMine(GezinId gezin, InwonerId wie) {
        toegang.requireAccess(gezin);
        delen.require(gezin, actor(), wie);
    }

    private String again(GezinId gezin, Model model, FormState form) {
        model.addAttribute("view", views.of(gezin, actor()));
        model.addAttribute("form", form);
        return "regie/gezinsplan/mijn/show";
    }

    private static InwonerId actor() {
        return new InwonerId(Contexts.current().actor());
    }
}

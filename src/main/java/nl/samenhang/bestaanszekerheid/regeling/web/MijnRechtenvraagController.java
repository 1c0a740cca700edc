package nl.samenhang.bestaanszekerheid.regeling.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenvraag;
import nl.samenhang.bestaanszekerheid.regeling.RechtenvraagId;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenvragen;
import nl.samenhang.bestaanszekerheid.regeling.RegelingRechten;
import nl.samenhang.bestaanszekerheid.regeling.Vraagdeel;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A resident asks for all rights of the own household, alone or with a helper. */
@Controller
@RequestMapping("/mijn/{gezin}/regelingen")
@Requires(Requires.INWONER)
@Verwerking(RegelingRechten.DOEL_EIGEN)
class MijnRechtenvraagController {

    private final Rechtenvragen vragen;
    private final Rechtenvraagpagina pagina;
    private final EigenDelen delen;
    private final Dossiertoegang toegang;

    MijnRechtenvraagController(
            Rechtenvragen vragen,
            Rechtenvraagpagina pagina,
            EigenDelen delen,
            Dossiertoegang toegang) {
        this.vragen = vragen;
        this.pagina = pagina;
        this.delen = delen;
        this.toegang = toegang;
    }

    @GetMapping("/nieuw")
    String create(@PathVariable GezinId gezin, Model model) {
        requireMine(gezin);
        return form(model, gezin, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable GezinId gezin, @Valid BeginForm form, BindingResult errors, Model model) {
        requireMine(gezin);
        return FormAnswer.of(
                errors,
                again -> form(model, gezin, again),
                () -> {
                    var id = vragen.begin(gezin, ik(), form.wieHelpt(), Optional.empty());
                    return "redirect:" + Vraagkant.mijn(gezin).van(id);
                });
    }

    @GetMapping("/{id}")
    String show(@PathVariable GezinId gezin, @PathVariable RechtenvraagId id, Model model) {
        return pagina.show(model, mine(gezin, id), Vraagkant.mijn(gezin), FormState.empty());
    }

    @GetMapping("/{id}/delen/{deel}")
    String edit(
            @PathVariable GezinId gezin,
            @PathVariable RechtenvraagId id,
            @PathVariable Vraagdeel deel,
            Model model) {
        var vraag = mine(gezin, id);
        var form = DeelForm.of(vraag.antwoorden());
        return pagina.deel(model, vraag, deel, Vraagkant.mijn(gezin), form);
    }

    @PostMapping("/{id}/delen/{deel}")
    String update(
            @PathVariable GezinId gezin,
            @PathVariable RechtenvraagId id,
            @PathVariable Vraagdeel deel,
            @RequestParam Map<String, String> velden,
            @Valid DeelForm form,
            BindingResult errors,
            Model model) {
        return pagina.answer(
                model, mine(gezin, id), deel, Vraagkant.mijn(gezin), velden, form, errors);
    }

    @PostMapping("/{id}/uitkomst")
    String reckon(@PathVariable GezinId gezin, @PathVariable RechtenvraagId id, Model model) {
        var vraag = mine(gezin, id);
        return pagina.reckon(model, vraag, Vraagkant.mijn(gezin));
    }

    @PostMapping("/{id}/aanvraag")
    String ask(
            @PathVariable GezinId gezin,
            @PathVariable RechtenvraagId id,
            @RequestParam(defaultValue = "") Set<String> regelingen,
            Model model,
            RedirectAttributes redirect) {
        return pagina.ask(model, mine(gezin, id), Vraagkant.mijn(gezin), regelingen, redirect);
    }

    @PostMapping("/{id}/herinneringen")
    String remind(
            @PathVariable GezinId gezin,
            @PathVariable RechtenvraagId id,
            @RequestParam String tabel,
            Model model,
            RedirectAttributes redirect) {
        return pagina.remind(model, mine(gezin, id), Vraagkant.mijn(gezin), tabel, redirect);
    }

    @PostMapping("/{id}/verwijdering")
    String discard(
            @PathVariable GezinId gezin,
            @PathVariable RechtenvraagId id,
            RedirectAttributes redirect) {
        return pagina.discard(mine(gezin, id), Vraagkant.mijn(gezin), redirect);
    }

    private String form(Model model, GezinId gezin, FormState form) {
        model.addAttribute("kant", Vraagkant.mijn(gezin));
        model.addAttribute("personen", List.of());
        model.addAttribute("form", form);
        return "bestaanszekerheid/regeling/rechtenvraag/nieuw";
    }

    /** Only the own question, also when somebody else of the family asked one. */
    private Rechtenvraag mine(GezinId gezin, RechtenvraagId id) {
        requireMine(gezin);
        var vraag = pagina.vraag(gezin, id);
        if (!vraag.aanvrager().equals(ik())) {
            throw new NotFound(id.onderwerp());
        }
        return vraag;
    }

    private void requireMine(GezinId gezin) {
        toegang.requireAccess(gezin);
        delen.require(gezin, ik(), ik());
    }

    private static InwonerId ik() {
        return new InwonerId(Contexts.current().actor());
    }
}

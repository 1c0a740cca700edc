package nl.samenhang.mensen.inwoner.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.NetwerklidId;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
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

/** The network map of a person: who is near, and who further away. */
@Controller
@RequestMapping("/inwoners/{id}/netwerk")
@Requires(InwonerRechten.WIJZIGEN)
@Verwerking(InwonerRechten.DOEL)
class NetwerkController {

    private final Inwoners inwoners;
    private final Verwerkingslog log;

    NetwerkController(Inwoners inwoners, Verwerkingslog log) {
        this.inwoners = inwoners;
        this.log = log;
    }

    @GetMapping
    String edit(@PathVariable InwonerId id, Model model) {
        log.read(Onderwerp.of("inwoner", id), id);
        return page(model, id, FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable InwonerId id,
            @Valid NetwerkForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model, id, FormState.of(errors));
        }
        inwoners.addToNetwerk(id, form.toNetwerklid());
        Notices.add(redirect, Tekst.of("inwoner.netwerk.toegevoegd"));
        return back(id);
    }

    @PostMapping("/{lid}/verwijdering")
    String destroy(
            @PathVariable InwonerId id,
            @PathVariable NetwerklidId lid,
            RedirectAttributes redirect) {
        inwoners.removeFromNetwerk(id, lid);
        Notices.add(redirect, Tekst.of("inwoner.netwerk.verwijderd"));
        return back(id);
    }

    private String page(Model model, InwonerId id, FormState form) {
        model.addAttribute("inwoner", inwoners.get(id));
        model.addAttribute("netwerk", inwoners.netwerk(id));
        model.addAttribute("form", form);
        return "mensen/inwoner/netwerk";
    }

    private static String back(InwonerId id) {
        return "redirect:/inwoners/" + id + "/netwerk";
    }
}

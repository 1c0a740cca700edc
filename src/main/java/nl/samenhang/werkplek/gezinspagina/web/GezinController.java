package nl.samenhang.werkplek.gezinspagina.web;

import static nl.samenhang.werkplek.gezinspagina.GezinspaginaRechten.DOSSIERVOERING;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Secties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one gezin; who has no access to the file gets the answer that it does not exist. */
@Controller
class GezinController {

    private final Gezinsbeeld beeld;
    private final Secties secties;

    GezinController(Gezinsbeeld beeld, Secties secties) {
        this.beeld = beeld;
        this.secties = secties;
    }

    @GetMapping("/gezinnen/{id}")
    @Requires(GezinRechten.INZIEN)
    @Verwerking(DOSSIERVOERING)
    String show(@PathVariable GezinId id, Model model) {
        model.addAttribute("view", beeld.of(id));
        model.addAttribute("secties", secties);
        return "werkplek/gezinspagina/show";
    }
}

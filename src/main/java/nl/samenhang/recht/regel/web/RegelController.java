package nl.samenhang.recht.regel.web;

import static nl.samenhang.recht.regel.RegelRechten.INZIEN;

import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows by which rules the house decides. */
@Controller
@RequestMapping("/regels")
@Requires(INZIEN)
@Verwerking(Verwerking.GEEN)
class RegelController {

    private final Tabelpagina pagina;

    RegelController(Tabelpagina pagina) {
        this.pagina = pagina;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("tabellen", pagina.all());
        return "recht/regel/index";
    }

    @GetMapping("/{tabel}")
    String show(@PathVariable String tabel, Model model) {
        return pagina.show(tabel, FormState.empty(), model);
    }
}

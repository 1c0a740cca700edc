package nl.samenhang.werkplek.beheer.web;

import java.util.Comparator;
import java.util.List;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Beheerpagina;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of beheer: what this employee may keep or check. */
@Controller
class BeheerController {

    private final List<Beheerpagina> paginas;

    BeheerController(List<Beheerpagina> paginas) {
        this.paginas =
                paginas.stream().sorted(Comparator.comparing(Beheerpagina::volgorde)).toList();
    }

    @GetMapping("/beheer")
    @Requires(Requires.MEDEWERKER)
    @Verwerking(Verwerking.GEEN)
    String index(Model model) {
        model.addAttribute("paginas", paginas);
        return "werkplek/beheer/index";
    }
}

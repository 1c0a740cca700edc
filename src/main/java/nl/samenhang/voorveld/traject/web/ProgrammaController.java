package nl.samenhang.voorveld.traject.web;

import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.voorveld.traject.Programmas;
import nl.samenhang.voorveld.traject.TrajectRechten;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows which programmes this municipality has, and which of them it made or changed itself. */
@Controller
class ProgrammaController {

    private static final int AFTER_TERMS = 35;

    private final Programmas programmas;

    ProgrammaController(Programmas programmas) {
        this.programmas = programmas;
    }

    @GetMapping("/beheer/trajecten")
    @Requires(TrajectRechten.INZIEN)
    @Verwerking(Verwerking.GEEN)
    String index(Model model) {
        var gemeente = Contexts.current().gemeente();
        var alle = programmas.of(gemeente);
        model.addAttribute("programmas", alle);
        model.addAttribute(
                "eigen", alle.stream().filter(p -> programmas.isEigen(gemeente, p)).toList());
        return "voorveld/traject/programmas";
    }

    @Bean
    static Beheerpagina beheerTrajecten() {
        return new Beheerpagina(
                "/beheer/trajecten",
                TrajectRechten.INZIEN,
                Tekst.of("traject.programmas.titel"),
                Tekst.of("traject.beheer"),
                AFTER_TERMS);
    }
}

package nl.samenhang.recht.bewaring.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.recht.bewaring.Bewaartermijnen;
import nl.samenhang.recht.termijn.TermijnRechten;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows how long what is kept today, and why. */
@Controller
class BewaartermijnController {

    private final Bewaartermijnen termijnen;
    private final Clock clock;

    BewaartermijnController(Bewaartermijnen termijnen, Clock clock) {
        this.termijnen = termijnen;
        this.clock = clock;
    }

    @GetMapping("/beheer/bewaartermijnen")
    @Requires(TermijnRechten.INZIEN)
    @Verwerking(Verwerking.GEEN)
    String index(Model model) {
        var gemeente = Contexts.current().gemeente();
        var today = LocalDate.now(clock);
        var rijen =
                termijnen.of(gemeente).termijnen().stream()
                        .filter(t -> t.appliesOn(today))
                        .map(t -> new BewaartermijnView(t, termijnen.isEigen(gemeente, t)))
                        .toList();
        model.addAttribute("termijnen", rijen);
        return "recht/bewaring/termijnen";
    }
}

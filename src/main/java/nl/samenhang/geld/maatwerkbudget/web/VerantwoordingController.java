package nl.samenhang.geld.maatwerkbudget.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.geld.maatwerkbudget.Kwartaal;
import nl.samenhang.geld.maatwerkbudget.MaatwerkbudgetRechten;
import nl.samenhang.geld.maatwerkbudget.Steekproeven;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the free budget was spent on in a quarter, without families. */
@Controller
class VerantwoordingController {

    private static final int BACK = 8;

    private final Steekproeven steekproeven;
    private final Clock clock;

    VerantwoordingController(Steekproeven steekproeven, Clock clock) {
        this.steekproeven = steekproeven;
        this.clock = clock;
    }

    @GetMapping("/maatwerkbudget/verantwoording")
    @Requires(MaatwerkbudgetRechten.VERANTWOORDING)
    @Verwerking(MaatwerkbudgetRechten.DOEL_VERANTWOORDEN)
    String show(@RequestParam Optional<String> kwartaal, Model model) {
        var last = Kwartaal.of(LocalDate.now(clock)).vorige();
        var chosen = kwartaal.flatMap(Kwartaal::parse).orElse(last);
        model.addAttribute(
                "kwartalen", Stream.iterate(last, Kwartaal::vorige).limit(BACK).toList());
        model.addAttribute("verantwoording", steekproeven.of(chosen));
        return "geld/maatwerkbudget/verantwoording";
    }

    @Bean
    static Menupunt maatwerkbudgetMenupunt() {
        return new Menupunt(
                "/maatwerkbudget/verantwoording",
                MaatwerkbudgetRechten.VERANTWOORDING,
                Tekst.of("maatwerkbudget.titel"),
                70);
    }
}

package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Crisiszaken;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalRechten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How many crises of a month were spoken to within three working days, and which were not. */
@Controller
@RequestMapping("/vroegsignalen/crisis")
@Requires(VroegsignaalRechten.WERKEN)
@Verwerking(VroegsignaalRechten.DOEL)
class CrisismaandController {

    private final Crisiszaken crises;
    private final Clock clock;

    CrisismaandController(Crisiszaken crises, Clock clock) {
        this.crises = crises;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam Optional<String> maand, Model model) {
        var gekozen = month(maand);
        model.addAttribute("maand", gekozen);
        model.addAttribute("view", crises.of(gekozen));
        return "bestaanszekerheid/vroegsignaal/crisis";
    }

    /** A month that cannot be read is this month. */
    private YearMonth month(Optional<String> maand) {
        try {
            return maand.map(YearMonth::parse).orElseGet(() -> YearMonth.now(clock));
        } catch (DateTimeParseException unreadable) {
            return YearMonth.now(clock);
        }
    }
}

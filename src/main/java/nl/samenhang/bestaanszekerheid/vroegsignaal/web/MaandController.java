package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Leveringen;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Maandcijfers;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalRechten;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The month in figures, and what goes to Statistics Netherlands about it. */
@Controller
@RequestMapping("/vroegsignalen/maand")
@Verwerking(VroegsignaalRechten.DOEL)
class MaandController {

    private final Maandcijfers cijfers;
    private final Leveringen leveringen;
    private final Clock clock;

    MaandController(Maandcijfers cijfers, Leveringen leveringen, Clock clock) {
        this.cijfers = cijfers;
        this.leveringen = leveringen;
        this.clock = clock;
    }

    @GetMapping
    @Requires(VroegsignaalRechten.CIJFERS)
    String show(@RequestParam Optional<String> maand, Model model) {
        var gekozen = month(maand);
        model.addAttribute("view", new Maandpagina(gekozen, cijfers.of(gekozen)));
        return "bestaanszekerheid/vroegsignaal/maand";
    }

    @GetMapping("/ddas.json")
    @Requires(VroegsignaalRechten.LEVEREN)
    ResponseEntity<String> ddas(@RequestParam Optional<String> maand) {
        var gekozen = month(maand);
        var disposition =
                ContentDisposition.attachment()
                        .filename("ddas-vroegsignalen-" + gekozen + ".json")
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(leveringen.json(gekozen));
    }

    /** A month that cannot be read is this month. */
    private YearMonth month(Optional<String> maand) {
        try {
            return maand.map(YearMonth::parse).orElseGet(() -> YearMonth.now(clock));
        } catch (DateTimeParseException unreadable) {
            return YearMonth.now(clock);
        }
    }

    @Bean
    static Menupunt vroegsignaalmaandMenupunt() {
        return new Menupunt(
                "/vroegsignalen/maand",
                VroegsignaalRechten.CIJFERS,
                Tekst.of("vroegsignaal.maand.menu"),
                74);
    }
}

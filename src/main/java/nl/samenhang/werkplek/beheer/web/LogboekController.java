package nl.samenhang.werkplek.beheer.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.security.Logregel;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingen;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The processing log for the privacy officer: about one person, or the newest and the refused
 * lines.
 */
@Controller
@Requires("logboek.inzien")
@Verwerking("toezicht-verwerkingen")
class LogboekController {

    private static final int PAGE = 50;

    private final Verwerkingslog log;
    private final Verwerkingen verwerkingen;

    LogboekController(Verwerkingslog log, Verwerkingen verwerkingen) {
        this.log = log;
        this.verwerkingen = verwerkingen;
    }

    @GetMapping("/beheer/logboek")
    String index(
            @RequestParam Optional<UUID> inwoner,
            @RequestParam(defaultValue = "false") boolean geweigerd,
            @RequestParam Optional<String> na,
            Model model) {
        var from = na.flatMap(Positie::parse).orElse(Positie.NIEUWSTE);
        var lines =
                inwoner.map(id -> log.about(new InwonerId(id), from, PAGE + 1))
                        .orElseGet(() -> log.latest(geweigerd, from, PAGE + 1));
        var shown = lines.stream().limit(PAGE).toList();
        var volgende =
                lines.size() > PAGE
                        ? Optional.of(shown.getLast().positie())
                        : Optional.<Positie>empty();
        model.addAttribute("view", new LogboekView(inwoner, geweigerd, rows(shown), volgende));
        return "werkplek/beheer/logboek";
    }

    @GetMapping("/beheer/verwerkingen")
    String verwerkingen(Model model) {
        model.addAttribute("verwerkingen", List.copyOf(verwerkingen.all()));
        return "werkplek/beheer/verwerkingen";
    }

    private List<LogboekView.Regel> rows(List<Logregel> lines) {
        return lines.stream()
                .map(
                        line ->
                                new LogboekView.Regel(
                                        line,
                                        verwerkingen.doel(
                                                line.doel(),
                                                LocaleContextHolder.getLocale().getLanguage())))
                .toList();
    }
}

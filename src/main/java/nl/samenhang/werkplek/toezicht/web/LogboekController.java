package nl.samenhang.werkplek.toezicht.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Positie;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.logboek.LogboekRechten;
import nl.samenhang.platform.security.Logregel;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingen;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The processing log for the privacy officer, by employee, resident, period and kind. */
@Controller
@Requires(LogboekRechten.INZIEN)
@Verwerking(LogboekRechten.TOEZICHT)
class LogboekController {

    private static final int PAGE = 50;
    private static final int HITS = 10;

    private final Verwerkingslog log;
    private final Verwerkingen verwerkingen;
    private final Medewerkers medewerkers;
    private final Inwoners inwoners;

    LogboekController(
            Verwerkingslog log,
            Verwerkingen verwerkingen,
            Medewerkers medewerkers,
            Inwoners inwoners) {
        this.log = log;
        this.verwerkingen = verwerkingen;
        this.medewerkers = medewerkers;
        this.inwoners = inwoners;
    }

    @GetMapping("/beheer/logboek")
    String index(
            LogFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        var from = Positie.parse(na).orElse(Positie.NIEUWSTE);
        return FormAnswer.of(
                errors,
                again -> page(LogFilter.ALL, again, from, model),
                () -> page(filter, FormState.of(filter), from, model));
    }

    /** A POST, because a name or a BSN must not stand in an address. */
    @PostMapping("/beheer/logboek/inwoners")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        var hits = q.isBlank() ? List.<Inwoner>of() : inwoners.search(q, HITS);
        log.searched(hits.stream().map(Inwoner::id).toList());
        model.addAttribute("form", FormState.of(Map.of("q", List.of(q))));
        model.addAttribute("hits", hits);
        return "werkplek/toezicht/inwoners";
    }

    private String page(LogFilter filter, FormState form, Positie na, Model model) {
        var found = log.find(filter.question(na), PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var namen = namen(shown, filter);
        var volgende =
                found.size() > PAGE
                        ? Optional.of(filter.url(shown.getLast().positie()))
                        : Optional.<String>empty();
        model.addAttribute(
                "view",
                new LogboekView(
                        filter,
                        form,
                        filter.inwoner().map(id -> namen.getOrDefault(id, "")),
                        medewerkers.all(),
                        shown.stream().map(line -> line(line, namen)).toList(),
                        volgende));
        return "werkplek/toezicht/logboek";
    }

    private Map<UUID, String> namen(List<Logregel> lines, LogFilter filter) {
        var ids =
                Stream.concat(
                                lines.stream().flatMap(line -> line.inwoner().stream()),
                                filter.inwoner().stream())
                        .distinct()
                        .map(InwonerId::new)
                        .toList();
        return inwoners.findAll(ids).stream()
                .collect(Collectors.toMap(i -> i.id().value(), Inwoner::naam, (een, _) -> een));
    }

    private LogboekView.Regel line(Logregel line, Map<UUID, String> namen) {
        return new LogboekView.Regel(
                line,
                verwerkingen.doel(line.doel(), LocaleContextHolder.getLocale().getLanguage()),
                line.inwoner().map(id -> namen.getOrDefault(id, "")));
    }
}

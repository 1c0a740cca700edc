package nl.samenhang.werkplek.portaal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Positie;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import nl.samenhang.werkplek.portaal.Inzage;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked in the file of the resident, or of a child whose part is open to them. */
@Controller
@RequestMapping("/mijn/inzage")
@Requires(Requires.INWONER)
@Verwerking("mijn-dossier")
class InzageController {

    private static final int PAGE = 30;
    private static final InzageFilter ALL =
            new InzageFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Inzage inzage;
    private final Inwoners inwoners;
    private final Gezinnen gezinnen;
    private final EigenDelen delen;

    InzageController(Inzage inzage, Inwoners inwoners, Gezinnen gezinnen, EigenDelen delen) {
        this.inzage = inzage;
        this.inwoners = inwoners;
        this.gezinnen = gezinnen;
        this.delen = delen;
    }

    @GetMapping
    String index(
            InzageFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        return show(actor(), filter, errors, na, model);
    }

    @GetMapping("/{inwoner}")
    String show(
            @PathVariable InwonerId inwoner,
            InzageFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        var from = Positie.parse(na).orElse(Positie.NIEUWSTE);
        return FormAnswer.of(
                errors,
                again -> page(inwoner, ALL, again, from, model),
                () -> page(inwoner, filter, FormState.of(filter), from, model));
    }

    private String page(
            InwonerId inwoner, InzageFilter filter, FormState form, Positie na, Model model) {
        var personen = personen();
        var wie =
                personen.stream()
                        .filter(p -> p.id().equals(inwoner))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(Onderwerp.of("inwoner", inwoner)));
        var found =
                inzage.lines(
                        filter.question(inwoner, na),
                        actor(),
                        LocaleContextHolder.getLocale().getLanguage(),
                        PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var volgende =
                found.size() > PAGE
                        ? Optional.of(
                                "/mijn/inzage/"
                                        + inwoner
                                        + filter.query(shown.getLast().log().positie()))
                        : Optional.<String>empty();
        var view =
                new InzageView(
                        wie, personen, filter, form, inzage.actors(inwoner), shown, volgende);
        model.addAttribute("view", view);
        return "werkplek/portaal/inzageAlles";
    }

    /** The resident, also without a file, and whose part is open in one of the own households. */
    private List<Inwoner> personen() {
        var others =
                gezinnen.ofInwoner(actor()).stream()
                        .flatMap(gezin -> delen.of(gezin.id(), actor()).wie().stream());
        var ids = Stream.concat(Stream.of(actor()), others).distinct().toList();
        return inwoners.findAll(ids);
    }

    private static InwonerId actor() {
        return new InwonerId(Contexts.current().actor());
    }
}

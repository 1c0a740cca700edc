package nl.samenhang.bestaanszekerheid.doorrekening.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.doorrekening.DoorrekeningRechten;
import nl.samenhang.bestaanszekerheid.doorrekening.Modelleveringen;
import nl.samenhang.bestaanszekerheid.doorrekening.VariantId;
import nl.samenhang.bestaanszekerheid.doorrekening.Varianten;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.jobs.Taken;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What would happen if: ask for a variant of schemes and see whom it reaches and what it costs. */
@Controller
@RequestMapping("/doorrekeningen")
@Verwerking(DoorrekeningRechten.DOEL)
class DoorrekeningController {

    private static final int LATEST = 50;
    private static final String VARIANT = "variant";

    private final Varianten varianten;
    private final Modelleveringen leveringen;
    private final Taken taken;
    private final Clock clock;

    DoorrekeningController(
            Varianten varianten, Modelleveringen leveringen, Taken taken, Clock clock) {
        this.varianten = varianten;
        this.leveringen = leveringen;
        this.taken = taken;
        this.clock = clock;
    }

    @GetMapping
    @Requires(DoorrekeningRechten.INZIEN)
    String index(Model model) {
        model.addAttribute("levering", leveringen.newest());
        model.addAttribute("varianten", varianten.latest(LATEST));
        return "bestaanszekerheid/doorrekening/index";
    }

    @GetMapping("/nieuw")
    @Requires(DoorrekeningRechten.MAKEN)
    String start(@RequestParam Optional<List<String>> regeling, Model model) {
        var dag = FormState.of(new Begin(LocalDate.now(clock))).values("dag");
        return page(model, regeling.orElse(List.of()), FormState.of(Map.of("dag", dag)));
    }

    @PostMapping
    @Requires(DoorrekeningRechten.MAKEN)
    String create(
            @Valid VariantForm form,
            BindingResult errors,
            @RequestParam Map<String, String> velden,
            Model model) {
        return FormAnswer.of(
                errors,
                again -> page(model, again.values("regeling"), again),
                () ->
                        "redirect:/doorrekeningen/"
                                + varianten.ask(
                                        form.naam().strip(), form.dag(), form.regeling(), velden));
    }

    @GetMapping("/{id}")
    @Requires(DoorrekeningRechten.INZIEN)
    String show(@PathVariable VariantId id, Model model) {
        var variant = varianten.get(id);
        model.addAttribute(VARIANT, variant);
        model.addAttribute("taak", variant.taak().flatMap(taken::find));
        model.addAttribute("levering", leveringen.get(variant.levering()));
        model.addAttribute("cijfers", varianten.cijfers(variant));
        model.addAttribute("zonderNorm", varianten.zonderNorm(variant));
        return "bestaanszekerheid/doorrekening/show";
    }

    @GetMapping("/{id}/cijfers.csv")
    @Requires(DoorrekeningRechten.INZIEN)
    ResponseEntity<String> csv(@PathVariable VariantId id) {
        var cijfers = varianten.cijfers(varianten.get(id));
        return Cijferbestand.ofVariant("doorrekening-" + id + ".csv", cijfers);
    }

    private String page(Model model, List<String> regelingen, FormState form) {
        model.addAttribute("levering", leveringen.newest());
        model.addAttribute("tabellen", varianten.tabellen());
        model.addAttribute("knoppen", varianten.knoppen(regelingen));
        model.addAttribute("form", form);
        return "bestaanszekerheid/doorrekening/nieuw";
    }

    /** Writes a day as the fields do. */
    private record Begin(LocalDate dag) {}

    @Bean
    static Menupunt doorrekeningMenupunt() {
        return new Menupunt(
                "/doorrekeningen",
                DoorrekeningRechten.INZIEN,
                Tekst.of("doorrekening.index.titel"),
                71);
    }
}

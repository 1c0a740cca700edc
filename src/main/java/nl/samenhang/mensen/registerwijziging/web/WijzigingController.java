package nl.samenhang.mensen.registerwijziging.web;

import static nl.samenhang.mensen.registerwijziging.RegisterwijzigingRechten.BEOORDELEN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.brp.bevragen.Veldkeuzes;
import nl.samenhang.mensen.registerwijziging.Bijwerking;
import nl.samenhang.mensen.registerwijziging.GevolgId;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;
import nl.samenhang.mensen.registerwijziging.RegisterwijzigingId;
import nl.samenhang.mensen.registerwijziging.RegisterwijzigingRechten;
import nl.samenhang.mensen.registerwijziging.Registerwijzigingen;
import nl.samenhang.mensen.registerwijziging.Wijzigingfilter;
import nl.samenhang.mensen.registerwijziging.Wijzigingsregels;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the register changed, to look at, to decide about and to undo. */
@Controller
@RequestMapping("/brp-wijzigingen")
@Requires(BEOORDELEN)
@Verwerking(RegisterwijzigingRechten.DOEL_BIJHOUDEN)
class WijzigingController {

    private static final int PAGE = 20;

    private final Registerwijzigingen wijzigingen;
    private final Bijwerking bijwerking;
    private final WijzigingViews views;
    private final Wijzigingsregels regels;
    private final Veldkeuzes velden;
    private final Verwerkingslog log;

    WijzigingController(
            Registerwijzigingen wijzigingen,
            Bijwerking bijwerking,
            WijzigingViews views,
            Wijzigingsregels regels,
            Veldkeuzes velden,
            Verwerkingslog log) {
        this.wijzigingen = wijzigingen;
        this.bijwerking = bijwerking;
        this.views = views;
        this.regels = regels;
        this.velden = velden;
        this.log = log;
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "false") boolean alles,
            @RequestParam Optional<GezinId> gezin,
            @RequestParam Optional<InwonerId> inwoner,
            @RequestParam Optional<RegisterwijzigingId> na,
            Model model) {
        var filter = new Wijzigingfilter(alles, gezin, inwoner, na);
        var found = wijzigingen.events(filter, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        log.searched(
                shown.stream()
                        .flatMap(groep -> groep.wijzigingen().stream())
                        .map(Registerwijziging::inwoner)
                        .distinct()
                        .toList());
        model.addAttribute("wijzigingen", views.of(shown));
        model.addAttribute("filter", filter);
        model.addAttribute("ingesteld", bijwerking.isIngesteld());
        model.addAttribute("stand", bijwerking.stand());
        model.addAttribute(
                "volgende",
                found.size() > PAGE
                        ? Optional.of(shown.getLast().eerste().id())
                        : Optional.empty());
        return "mensen/registerwijziging/index";
    }

    @GetMapping("/regels")
    String regels(Model model) {
        model.addAttribute("regels", regels.all());
        model.addAttribute("velden", velden.all());
        return "mensen/registerwijziging/regels";
    }

    @PostMapping("/{id}/overneming")
    String accept(
            @PathVariable RegisterwijzigingId id,
            @RequestParam(defaultValue = "") List<RegisterwijzigingId> ook,
            @RequestParam Optional<String> terug,
            RedirectAttributes redirect) {
        wijzigingen.accept(together(id, ook));
        return done(redirect, "overgenomen", terug);
    }

    @PostMapping("/{id}/afwijzing")
    String reject(
            @PathVariable RegisterwijzigingId id,
            @RequestParam(defaultValue = "") List<RegisterwijzigingId> ook,
            @RequestParam Optional<String> terug,
            RedirectAttributes redirect) {
        wijzigingen.reject(together(id, ook));
        return done(redirect, "afgewezen", terug);
    }

    @PostMapping("/{id}/terugdraaiing")
    String undo(
            @PathVariable RegisterwijzigingId id,
            @RequestParam(defaultValue = "") List<RegisterwijzigingId> ook,
            @RequestParam Optional<String> terug,
            RedirectAttributes redirect) {
        wijzigingen.undo(together(id, ook));
        return done(redirect, "teruggedraaid", terug);
    }

    @PostMapping("/gevolgen/{id}")
    String decide(
            @PathVariable GevolgId id,
            @RequestParam(defaultValue = "") List<GevolgId> ook,
            @RequestParam boolean ja,
            @RequestParam Optional<String> terug,
            RedirectAttributes redirect) {
        together(id, ook).forEach(een -> wijzigingen.decide(een, ja));
        return done(redirect, "beslist", terug);
    }

    @PostMapping("/gevolgen/{id}/heropening")
    String reopen(
            @PathVariable GevolgId id,
            @RequestParam(defaultValue = "") List<GevolgId> ook,
            @RequestParam Optional<String> terug,
            RedirectAttributes redirect) {
        together(id, ook).forEach(wijzigingen::reopen);
        return done(redirect, "heropend", terug);
    }

    private static <T> List<T> together(T id, List<T> ook) {
        return Stream.concat(Stream.of(id), ook.stream()).distinct().toList();
    }

    /** Back to the list as it was filtered: only what our own page can have sent. */
    private static String done(RedirectAttributes redirect, String wat, Optional<String> terug) {
        Notices.add(redirect, Tekst.of("registerwijziging.gedaan." + wat));
        return "redirect:/brp-wijzigingen"
                + terug.filter(query -> query.matches("\\?[a-z]+=[0-9a-z-]+(&[a-z]+=[0-9a-z-]+)*"))
                        .orElse("");
    }
}

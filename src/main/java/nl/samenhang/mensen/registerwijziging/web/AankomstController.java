package nl.samenhang.mensen.registerwijziging.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.registerwijziging.Aankomsten;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;
import nl.samenhang.mensen.registerwijziging.RegisterwijzigingId;
import nl.samenhang.mensen.registerwijziging.RegisterwijzigingRechten;
import nl.samenhang.mensen.registerwijziging.Wijzigingfilter;
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

/** The people of one event who are too many to name on a card. */
@Controller
@RequestMapping("/brp-wijzigingen/{id}/mensen")
@Requires(RegisterwijzigingRechten.BEOORDELEN)
@Verwerking(RegisterwijzigingRechten.DOEL_BIJHOUDEN)
class AankomstController {

    private static final int PAGE = 50;

    private final Aankomsten aankomsten;
    private final Inwoners inwoners;
    private final Verwerkingslog log;

    AankomstController(Aankomsten aankomsten, Inwoners inwoners, Verwerkingslog log) {
        this.aankomsten = aankomsten;
        this.inwoners = inwoners;
        this.log = log;
    }

    @GetMapping
    String people(
            @PathVariable RegisterwijzigingId id,
            @RequestParam(defaultValue = "false") boolean alles,
            @RequestParam Optional<GezinId> gezin,
            @RequestParam(defaultValue = "0") int vanaf,
            Model model) {
        var alle = aankomsten.people(id, filter(alles, gezin));
        var getoond = alle.stream().skip(Math.max(0, vanaf)).limit(PAGE).toList();
        var mensen = getoond.stream().map(Registerwijziging::inwoner).toList();
        log.searched(mensen);
        model.addAttribute("id", id);
        model.addAttribute("aantal", alle.size());
        model.addAttribute("wijzigingen", getoond);
        model.addAttribute("bekend", known(mensen));
        model.addAttribute("zoek", query(alles, gezin));
        model.addAttribute(
                "volgende",
                vanaf + PAGE < alle.size() ? Optional.of(vanaf + PAGE) : Optional.empty());
        return "mensen/registerwijziging/mensen";
    }

    @PostMapping("/terugdraaiing")
    String undo(
            @PathVariable RegisterwijzigingId id,
            @RequestParam(defaultValue = "false") boolean alles,
            @RequestParam Optional<GezinId> gezin,
            RedirectAttributes redirect) {
        aankomsten.undo(id, filter(alles, gezin));
        Notices.add(redirect, Tekst.of("registerwijziging.gedaan.teruggedraaid"));
        return "redirect:/brp-wijzigingen" + query(alles, gezin);
    }

    private Map<InwonerId, Inwoner> known(List<InwonerId> mensen) {
        return inwoners.findAll(mensen).stream()
                .collect(Collectors.toMap(Inwoner::id, Function.identity()));
    }

    private static Wijzigingfilter filter(boolean alles, Optional<GezinId> gezin) {
        return new Wijzigingfilter(alles, gezin, Optional.empty(), Optional.empty());
    }

    private static String query(boolean alles, Optional<GezinId> gezin) {
        return "?alles=" + alles + gezin.map(id -> "&gezin=" + id.value()).orElse("");
    }
}

package nl.samenhang.mensen.dubbel.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.dubbel.DubbelRechten;
import nl.samenhang.mensen.dubbel.Dubbelen;
import nl.samenhang.mensen.dubbel.Paar;
import nl.samenhang.mensen.dubbel.Paarstatus;
import nl.samenhang.mensen.dubbel.Zoektaak;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work list of people who may be in the file twice, and the look-alikes of one person. */
@Controller
@Requires(DubbelRechten.BEOORDELEN)
@Verwerking(DubbelRechten.DOEL)
class DubbelController {

    private static final int PAGE = 20;

    private final Dubbelen dubbelen;
    private final Inwoners inwoners;
    private final Vergelijkingen vergelijkingen;
    private final Zoektaak zoektaak;
    private final Verwerkingslog log;

    DubbelController(
            Dubbelen dubbelen,
            Inwoners inwoners,
            Vergelijkingen vergelijkingen,
            Zoektaak zoektaak,
            Verwerkingslog log) {
        this.dubbelen = dubbelen;
        this.inwoners = inwoners;
        this.vergelijkingen = vergelijkingen;
        this.zoektaak = zoektaak;
        this.log = log;
    }

    @GetMapping("/dubbelen")
    String index(
            @RequestParam Optional<Paarstatus> staat,
            @RequestParam Optional<InwonerId> na,
            @RequestParam Optional<InwonerId> en,
            Model model) {
        var status = staat.filter(s -> s == Paarstatus.LATER).orElse(Paarstatus.OPEN);
        var paar = na.flatMap(een -> en.map(ander -> Paar.of(een, ander)));
        var found = dubbelen.worklist(status, paar, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var regels = vergelijkingen.lines(shown);
        shown(regels);
        model.addAttribute(
                "view",
                new DubbelView(
                        status,
                        regels,
                        found.size() > PAGE
                                ? Optional.of(shown.getLast().paar())
                                : Optional.empty(),
                        zoektaak.latest()));
        return "mensen/dubbel/index";
    }

    @PostMapping("/dubbelen/zoeken")
    String search(RedirectAttributes redirect) {
        zoektaak.start();
        Notices.info(redirect, Tekst.of("dubbel.index.zoekt"));
        return "redirect:/dubbelen";
    }

    @GetMapping("/inwoners/{id}/dubbel")
    String around(@PathVariable InwonerId id, Model model) {
        var inwoner = inwoners.get(id);
        var regels = vergelijkingen.around(inwoner);
        shown(regels);
        model.addAttribute("inwoner", inwoner);
        model.addAttribute("regels", regels);
        model.addAttribute("form", FormState.empty());
        return "mensen/dubbel/rond";
    }

    private void shown(List<Dubbelregel> regels) {
        log.searched(
                regels.stream()
                        .flatMap(regel -> Stream.of(regel.een().id(), regel.ander().id()))
                        .distinct()
                        .toList());
    }
}

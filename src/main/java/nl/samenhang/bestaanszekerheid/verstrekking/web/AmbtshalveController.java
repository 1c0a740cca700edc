package nl.samenhang.bestaanszekerheid.verstrekking.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.verstrekking.Ambtshalvevoorstel;
import nl.samenhang.bestaanszekerheid.verstrekking.Ambtshalvevoorstellen;
import nl.samenhang.bestaanszekerheid.verstrekking.VerstrekkingId;
import nl.samenhang.bestaanszekerheid.verstrekking.VerstrekkingRechten;
import nl.samenhang.bestaanszekerheid.verstrekking.Verstrekkingsregel.Mag;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.platform.web.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who had something last year, to whom it can be given anew without an application. */
@Controller
@RequestMapping("/ambtshalve")
@Requires(VerstrekkingRechten.WERKEN)
@Verwerking(VerstrekkingRechten.DOEL)
class AmbtshalveController {

    private final Ambtshalvevoorstellen voorstellen;
    private final Inwoners inwoners;
    private final Verwerkingslog log;

    AmbtshalveController(Ambtshalvevoorstellen voorstellen, Inwoners inwoners, Verwerkingslog log) {
        this.voorstellen = voorstellen;
        this.inwoners = inwoners;
        this.log = log;
    }

    @GetMapping
    String index(Model model) {
        var toekennen = voorstellen.of(Mag.TOEKENNEN);
        var uitnodigen = voorstellen.of(Mag.UITNODIGEN);
        var namen = names(Stream.concat(toekennen.stream(), uitnodigen.stream()).toList());
        log.read(new Onderwerp("verstrekking", Contexts.current().actor()), namen.keySet());
        model.addAttribute("toekennen", toekennen);
        model.addAttribute("uitnodigen", uitnodigen);
        model.addAttribute("namen", namen);
        return "bestaanszekerheid/verstrekking/ambtshalve";
    }

    @PostMapping("/{id}/aanvraag")
    String propose(@PathVariable VerstrekkingId id, RedirectAttributes redirect) {
        var aanvraag = voorstellen.propose(id);
        Notices.add(redirect, Tekst.of("verstrekking.gedaan.voorstel"));
        return "redirect:/aanvragen/" + aanvraag;
    }

    @PostMapping("/{id}/uitnodiging")
    String invite(@PathVariable VerstrekkingId id, RedirectAttributes redirect) {
        voorstellen.invite(id);
        Notices.add(redirect, Tekst.of("verstrekking.gedaan.uitgenodigd"));
        return "redirect:/ambtshalve";
    }

    private Map<InwonerId, String> names(List<Ambtshalvevoorstel> alle) {
        var wie = alle.stream().map(v -> v.vorige().inwoner()).collect(Collectors.toSet());
        return inwoners.findAll(wie).stream().collect(Collectors.toMap(Inwoner::id, Inwoner::naam));
    }

    @Bean
    static Menupunt ambtshalveMenupunt() {
        return new Menupunt(
                "/ambtshalve",
                VerstrekkingRechten.WERKEN,
                Tekst.of("verstrekking.ambtshalve.menu"),
                76);
    }
}

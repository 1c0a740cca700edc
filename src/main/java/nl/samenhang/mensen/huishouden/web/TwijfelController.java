package nl.samenhang.mensen.huishouden.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.huishouden.HuishoudenRechten;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.huishouden.OpenTwijfel;
import nl.samenhang.mensen.huishouden.TwijfelId;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
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

/** What the register cannot tell about who lives with whom, for a person to answer. */
@Controller
@RequestMapping("/huishoudens/bevestigen")
@Requires(HuishoudenRechten.BEVESTIGEN)
@Verwerking(HuishoudenRechten.DOEL)
class TwijfelController {

    private static final int PAGE = 20;

    private final Huishoudens huishoudens;
    private final Inwoners inwoners;
    private final Verwerkingslog log;

    TwijfelController(Huishoudens huishoudens, Inwoners inwoners, Verwerkingslog log) {
        this.huishoudens = huishoudens;
        this.inwoners = inwoners;
        this.log = log;
    }

    @GetMapping
    String index(
            @RequestParam Optional<TwijfelId> na,
            @RequestParam Optional<InwonerId> inwoner,
            Model model) {
        var found =
                inwoner.map(huishoudens::openQuestionsAround)
                        .orElseGet(() -> huishoudens.openQuestions(na, PAGE + 1));
        var shown = found.stream().limit(PAGE).toList();
        var mensen = people(shown);
        log.searched(mensen.keySet());
        var volgende =
                found.size() > PAGE
                        ? Optional.of(shown.getLast().id())
                        : Optional.<TwijfelId>empty();
        model.addAttribute(
                "view",
                new TwijfelView(questions(shown, mensen), volgende, inwoner.map(inwoners::get)));
        return "mensen/huishouden/bevestigen";
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable TwijfelId id,
            @RequestParam boolean samen,
            @RequestParam Optional<InwonerId> inwoner,
            RedirectAttributes redirect) {
        huishoudens.answer(id, samen);
        Notices.add(
                redirect,
                Tekst.of(samen ? "huishouden.bevestigd.samen" : "huishouden.bevestigd.apart"));
        return "redirect:/huishoudens/bevestigen"
                + inwoner.map(wie -> "?inwoner=" + wie).orElse("");
    }

    private Map<InwonerId, Inwoner> people(List<OpenTwijfel> twijfels) {
        var ids =
                twijfels.stream()
                        .flatMap(twijfel -> Stream.of(twijfel.inwoner(), twijfel.bij()))
                        .distinct()
                        .toList();
        return inwoners.findAll(ids).stream().collect(Collectors.toMap(Inwoner::id, mens -> mens));
    }

    private static List<TwijfelView.Vraag> questions(
            List<OpenTwijfel> twijfels, Map<InwonerId, Inwoner> mensen) {
        return twijfels.stream().flatMap(twijfel -> question(twijfel, mensen).stream()).toList();
    }

    /** Empty when one of the two is no longer to be seen. */
    private static Optional<TwijfelView.Vraag> question(
            OpenTwijfel twijfel, Map<InwonerId, Inwoner> mensen) {
        var inwoner = mensen.get(twijfel.inwoner());
        var bij = mensen.get(twijfel.bij());
        return inwoner == null || bij == null
                ? Optional.empty()
                : Optional.of(
                        new TwijfelView.Vraag(twijfel.id(), inwoner, bij, twijfel.reden().zin()));
    }
}

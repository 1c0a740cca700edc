package nl.samenhang.werkplek.portaal.web;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import nl.samenhang.werkplek.portaal.Inzage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who looked in the file of the resident, or of a child under twelve. */
@Controller
@RequestMapping("/mijn/inzage")
@Requires(Requires.INWONER)
@Verwerking("mijn-dossier")
class InzageController {

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
    String index(Model model) {
        return show(actor(), model);
    }

    @GetMapping("/{inwoner}")
    String show(@PathVariable InwonerId inwoner, Model model) {
        var personen = personen();
        var wie =
                personen.stream()
                        .filter(p -> p.id().equals(inwoner))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(Onderwerp.of("inwoner", inwoner)));
        model.addAttribute("view", new InzageView(wie, personen, inzage.about(inwoner, actor())));
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

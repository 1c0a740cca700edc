package nl.samenhang.recht.regel.web;

import static nl.samenhang.recht.regel.RegelRechten.VOORSTELLEN;

import java.util.Optional;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.recht.regel.Eigenrijen;
import nl.samenhang.recht.regel.EigentabelId;
import nl.samenhang.recht.regel.tabel.Conditie;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One row of a table of the municipality's own. */
@Controller
@RequestMapping("/eigen-regels/{id}/rijen")
@Requires(VOORSTELLEN)
@Verwerking(Verwerking.GEEN)
class RijController {

    private final Eigenrijen rijen;
    private final Eigenpagina pagina;
    private final Rijkeuring keuring;

    RijController(Eigenrijen rijen, Eigenpagina pagina, Rijkeuring keuring) {
        this.rijen = rijen;
        this.pagina = pagina;
        this.keuring = keuring;
    }

    @GetMapping("/nieuw")
    String start(@PathVariable EigentabelId id, Model model) {
        var ontwerp = pagina.view(id).ontwerp();
        return page(id, 0, Rijvorm.state(ontwerp, empty(ontwerp)), model);
    }

    @PostMapping
    String create(
            @PathVariable EigentabelId id,
            @RequestParam int stand,
            @RequestParam MultiValueMap<String, String> getypt,
            Model model,
            RedirectAttributes redirect) {
        var ontwerp = pagina.view(id).ontwerp();
        var rij = Rijvorm.read(ontwerp, Optional.empty(), getypt);
        return FormAnswer.of(
                keuring.judge(ontwerp, ontwerp.rijen().size() + 1, rij),
                again -> page(id, 0, again, model),
                () -> {
                    rijen.add(id, stand, rij);
                    return done(id, "rij-erbij", redirect);
                });
    }

    @GetMapping("/{nummer:[0-9]+}")
    String edit(@PathVariable EigentabelId id, @PathVariable int nummer, Model model) {
        var ontwerp = pagina.view(id).ontwerp();
        return page(id, nummer, Rijvorm.state(ontwerp, rij(id, ontwerp, nummer)), model);
    }

    @PostMapping("/{nummer:[0-9]+}")
    String update(
            @PathVariable EigentabelId id,
            @PathVariable int nummer,
            @RequestParam int stand,
            @RequestParam MultiValueMap<String, String> getypt,
            Model model,
            RedirectAttributes redirect) {
        var ontwerp = pagina.view(id).ontwerp();
        var rij = Rijvorm.read(ontwerp, Optional.of(rij(id, ontwerp, nummer)), getypt);
        return FormAnswer.of(
                keuring.judge(ontwerp, nummer, rij),
                again -> page(id, nummer, again, model),
                () -> {
                    rijen.replace(id, stand, nummer, rij);
                    return done(id, "rij", redirect);
                });
    }

    /** One place up. */
    @PostMapping("/{nummer:[0-9]+}/plaats")
    String moveUp(
            @PathVariable EigentabelId id,
            @PathVariable int nummer,
            @RequestParam int stand,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                Fouten.none(),
                again -> pagina.show(id, again, model),
                () -> {
                    rijen.moveUp(id, stand, nummer);
                    return done(id, "rij-omhoog", redirect);
                });
    }

    @PostMapping("/{nummer:[0-9]+}/verwijdering")
    String destroy(
            @PathVariable EigentabelId id,
            @PathVariable int nummer,
            @RequestParam int stand,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                Fouten.none(),
                again -> pagina.show(id, again, model),
                () -> {
                    rijen.remove(id, stand, nummer);
                    return done(id, "rij-weg", redirect);
                });
    }

    /** 0 is a new row. */
    private String page(EigentabelId id, int nummer, FormState form, Model model) {
        model.addAttribute("view", pagina.view(id));
        model.addAttribute("nummer", nummer);
        model.addAttribute("form", form);
        return "recht/regel/eigen/rij";
    }

    private static Ontwerprij empty(Ontwerp ontwerp) {
        return new Ontwerprij(
                ontwerp.invoer().stream().map(_ -> Conditie.ALLES).toList(),
                ontwerp.uitvoer().stream().map(_ -> "").toList(),
                "");
    }

    private static Ontwerprij rij(EigentabelId id, Ontwerp ontwerp, int nummer) {
        return ontwerp.rijen().stream()
                .skip(Math.max(0, nummer - 1L))
                .findFirst()
                .filter(_ -> nummer > 0)
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    private static String done(EigentabelId id, String gedaan, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of("regel.eigen.gedaan." + gedaan));
        return "redirect:/eigen-regels/" + id;
    }
}

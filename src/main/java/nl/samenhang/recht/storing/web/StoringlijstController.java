package nl.samenhang.recht.storing.web;

import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.recht.storing.Storingen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells everybody when the electronic way to us did not work, and what that means for a term. */
@Controller
class StoringlijstController {

    private final Storingen storingen;

    StoringlijstController(Storingen storingen) {
        this.storingen = storingen;
    }

    @GetMapping("/storingen")
    @Requires(Requires.IEDEREEN)
    @Verwerking(Verwerking.GEEN)
    String index(Model model) {
        model.addAttribute(
                "storingen", storingen.all().stream().filter(s -> !s.isVervallen()).toList());
        return "recht/storing/openbaar";
    }
}

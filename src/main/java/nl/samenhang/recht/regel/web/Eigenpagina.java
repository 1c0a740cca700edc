package nl.samenhang.recht.regel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.recht.regel.Basistabellen;
import nl.samenhang.recht.regel.Eigentabel;
import nl.samenhang.recht.regel.EigentabelId;
import nl.samenhang.recht.regel.Eigentabellen;
import nl.samenhang.recht.regel.Goedkeuring;
import nl.samenhang.recht.regel.Tabelkenmerken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of a table of the municipality's own. */
@Component
class Eigenpagina {

    private final Eigentabellen eigentabellen;
    private final Goedkeuring goedkeuring;
    private final Basistabellen basis;
    private final List<Tabelkenmerken> kenmerken;
    private final Clock clock;

    Eigenpagina(
            Eigentabellen eigentabellen,
            Goedkeuring goedkeuring,
            Basistabellen basis,
            List<Tabelkenmerken> kenmerken,
            Clock clock) {
        this.eigentabellen = eigentabellen;
        this.goedkeuring = goedkeuring;
        this.basis = basis;
        this.kenmerken = kenmerken;
        this.clock = clock;
    }

    EigenView view(EigentabelId id) {
        var eigen = eigentabellen.get(id);
        return new EigenView(
                eigen,
                basis.versie(eigen.tabel(), eigen.basis()).orElseThrow().tabel(),
                eigentabellen.judge(eigen),
                eigentabellen.history(id),
                kenmerken.stream().flatMap(k -> k.of(eigen.tabel()).stream()).toList(),
                goedkeuring.mayApprove(eigen),
                eigen.isMadeBy(Contexts.current().actor()),
                LocalDate.now(clock));
    }

    /** The page with all of it, with what was asked before in the form that asks for approval. */
    String show(EigentabelId id, Model model) {
        return show(id, asked(eigentabellen.get(id)), model);
    }

    String show(EigentabelId id, FormState form, Model model) {
        model.addAttribute("view", view(id));
        model.addAttribute("form", form);
        return "recht/regel/eigen/show";
    }

    private static FormState asked(Eigentabel eigen) {
        return FormState.of(
                new VerzoekForm(eigen.stand(), eigen.van().orElse(null), eigen.reden()));
    }
}

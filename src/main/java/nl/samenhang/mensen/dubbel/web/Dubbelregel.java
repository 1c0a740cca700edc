package nl.samenhang.mensen.dubbel.web;

import java.util.List;
import nl.samenhang.mensen.inwoner.Gelijkenis;
import nl.samenhang.mensen.inwoner.Inwoner;

/** Two people on a list, with why they may be one. */
public record Dubbelregel(
        Inwoner een, Inwoner ander, boolean zeker, List<Gelijkenis.Reden> redenen) {

    /** Where the two are put side by side. */
    public String pad() {
        return "/dubbelen/" + een.id() + "/" + ander.id();
    }
}

package nl.samenhang.recht.doel.web;

import java.util.List;
import nl.samenhang.platform.security.Verwerkingen.Doelbinding;
import nl.samenhang.recht.doel.Doelregel;

/** One purpose with what it may use. */
public record DoelView(Doelbinding doel, List<Regel> regels) {

    /**
     * A rule of it.
     *
     * @param telt whether it counts: law in force, or a bill that is switched on
     */
    public record Regel(Doelregel regel, List<String> categorieen, boolean telt) {}

    /** The place of this purpose on the page. */
    public String anker() {
        return "doel-" + doel.sleutel();
    }
}

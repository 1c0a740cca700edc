package nl.samenhang.mensen.dubbel.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.mensen.dubbel.Paar;
import nl.samenhang.mensen.dubbel.Paarstatus;
import nl.samenhang.platform.jobs.Taak;

/** What the work list of look-alikes shows. */
public record DubbelView(
        Paarstatus status,
        List<Dubbelregel> regels,
        Optional<Paar> volgende,
        Optional<Taak> gezocht) {

    /** The next part of the list. */
    public String meer() {
        return "/dubbelen?staat="
                + status
                + volgende.map(p -> "&na=" + p.een() + "&en=" + p.ander()).orElse("");
    }
}

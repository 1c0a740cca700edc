package nl.samenhang.werkplek.portaal.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.platform.security.Dagregel.Actor;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.werkplek.portaal.Inzageregel;

/**
 * Who looked in the file of one person.
 *
 * @param personen of whom the reader may see this
 * @param actoren who did something, to choose from
 * @param volgende the address of the older lines
 */
public record InzageView(
        Inwoner wie,
        List<Inwoner> personen,
        InzageFilter filter,
        FormState form,
        List<Actor> actoren,
        List<Inzageregel> regels,
        Optional<String> volgende) {

    public String pad() {
        return "/mijn/inzage/" + wie.id();
    }

    /** The lines by their day, newest first. */
    public static Map<LocalDate, List<Inzageregel>> perDag(List<Inzageregel> regels) {
        var dagen = new LinkedHashMap<LocalDate, List<Inzageregel>>();
        regels.forEach(
                regel ->
                        dagen.computeIfAbsent(regel.log().dag(), _ -> new java.util.ArrayList<>())
                                .add(regel));
        return dagen;
    }
}

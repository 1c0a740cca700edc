package nl.samenhang.mensen.noodknop.web;

import java.util.List;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.noodknop.Berichtenstop;
import nl.samenhang.platform.notification.Tegengehouden;
import nl.samenhang.platform.web.Optie;

/**
 * The stops of a file, and what is held back by them.
 *
 * @param leden of whom nothing is stopped yet
 */
public record TegengehoudenView(
        Gezin gezin, List<Stop> stops, List<Tegengehouden> berichten, List<Optie> leden) {

    /** A stop with the name of the person and of who began it. */
    public record Stop(Berichtenstop stop, String naam, String door) {}

    /** The path of this page, with the rest behind it. */
    public String url(String rest) {
        return "/gezinnen/" + gezin.id() + "/tegengehouden" + rest;
    }
}

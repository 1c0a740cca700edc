package nl.samenhang.mensen.noodknop.web;

import java.util.Optional;
import nl.samenhang.mensen.noodknop.Noodtoegang;

/**
 * One use of the emergency button, as it is read.
 *
 * @param vandaag how often this employee used the button in the last 24 hours
 * @param maand the same for the last thirty days
 */
public record GebruikView(
        Noodtoegang gebruik,
        String naam,
        String functie,
        String gezin,
        Optional<String> nagekekenDoor,
        int vandaag,
        int maand) {

    /** Whether it happens so often that it asks for a talk. */
    public boolean isPatroon() {
        return maand > 2;
    }
}

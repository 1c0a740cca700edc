package nl.samenhang.platform.web;

import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/**
 * Where somebody may go who came to a closed door. A room offers it as a bean; the page that says
 * no shows it to who has the right, whether the thing exists or not, so that it tells nothing.
 *
 * @param soort the {@link Onderwerp#soort()} behind the closed door
 * @param recht who may go there
 * @param pad the address, with {@code {id}} for the thing
 */
public record Uitweg(String soort, String recht, String pad, Tekst tekst, Tekst uitleg) {

    /** The same for the thing that was asked for. */
    Uitweg to(Onderwerp onderwerp) {
        return new Uitweg(
                soort, recht, pad.replace("{id}", onderwerp.id().toString()), tekst, uitleg);
    }
}

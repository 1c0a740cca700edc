package nl.samenhang.besluit.voorziening;

import java.util.Optional;
import nl.samenhang.platform.web.Sectie;

/** Another room's words with help that was decided on, such as when it really began. */
public interface Hulpdeel {

    /** In the file; empty when there is nothing to say. */
    Optional<Sectie> deel(Voorziening voorziening);

    /** For whom the help is; empty when there is nothing to say. */
    Optional<Sectie> mijn(Voorziening voorziening);
}

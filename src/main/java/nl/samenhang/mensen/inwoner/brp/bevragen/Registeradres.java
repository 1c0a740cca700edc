package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.net.URI;
import java.util.Optional;

/** Where a register answers that runs in this house, such as the stand-in of the demo. */
public interface Registeradres {

    /** Whether it belongs to this installation, also while it does not run yet. */
    boolean isIngesteld();

    /** Where it answers; empty before its first start. */
    Optional<URI> url();
}

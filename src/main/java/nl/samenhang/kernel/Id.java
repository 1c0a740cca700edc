package nl.samenhang.kernel;

import java.util.UUID;

/** A typed identifier, so that the id of one thing cannot be passed as the id of another. */
public interface Id {

    UUID value();
}

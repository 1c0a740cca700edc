package nl.samenhang.platform.web;

import java.util.List;
import java.util.Optional;

/**
 * For which municipality somebody works now, and for which others too.
 *
 * @param wacht the municipality for which a form was made that is not sent yet
 */
public record GemeenteView(Plaats nu, List<Plaats> andere, Optional<Plaats> wacht) {

    /** A municipality by its code and name. */
    public record Plaats(String code, String naam) {}
}

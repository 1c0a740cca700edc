package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Dagdeel;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Werklijstvraag;

/** What somebody chose above the work list; what cannot be read counts as not chosen. */
public record Werkfilter(Optional<String> gebied, Optional<Dagdeel> dagdeel) {

    public Werkfilter {
        gebied = requireNonNullElse(gebied, Optional.empty());
        dagdeel = requireNonNullElse(dagdeel, Optional.empty());
    }

    Werklijstvraag toVraag(boolean bezoek) {
        return new Werklijstvraag(gebied, dagdeel, bezoek);
    }
}

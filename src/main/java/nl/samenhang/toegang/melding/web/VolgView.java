package nl.samenhang.toegang.melding.web;

import java.util.Optional;
import nl.samenhang.toegang.melding.Volgstand;

/** What a reporter sees who comes back. */
public record VolgView(Optional<Volgstand> stand) {

    /** Whether the reporter may still take the melding back. */
    public boolean magIntrekken() {
        return stand.filter(s -> s.status().open()).isPresent();
    }
}

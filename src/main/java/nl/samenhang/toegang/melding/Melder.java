package nl.samenhang.toegang.melding;

import java.util.Optional;

/** Who reports; all but the role may stay unsaid. */
public record Melder(
        Melderrol rol,
        Optional<String> naam,
        Optional<String> organisatie,
        Optional<String> telefoon,
        Optional<String> email) {

    /** Hides who it is, so that no log line carries it by accident. */
    @Override
    public String toString() {
        return "Melder[" + rol + "]";
    }
}

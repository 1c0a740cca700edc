package nl.samenhang.regie.onderzoek;

import java.util.UUID;

/**
 * What may explain what is going on.
 *
 * @param onderbouwing what was found for or against it; never empty once it is judged
 */
public record Hypothese(UUID id, String tekst, Status status, String onderbouwing) {

    /** What was found. */
    public enum Status {
        OPEN,
        ONDERSTEUND,
        VERWORPEN
    }

    public boolean isOndersteund() {
        return status == Status.ONDERSTEUND;
    }
}

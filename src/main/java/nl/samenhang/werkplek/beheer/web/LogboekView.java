package nl.samenhang.werkplek.beheer.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.security.Logregel;

/** What the page of the processing log shows. */
public record LogboekView(Optional<UUID> inwoner, boolean geweigerd, List<Regel> regels) {

    /** A line with its purpose in words. */
    public record Regel(Logregel log, String doel) {

        /** The look of the word that says what was done. */
        public String soort() {
            return switch (log.handeling()) {
                case INGEZIEN, GEZOCHT -> "neutraal";
                case GEWIJZIGD -> "bezig";
                case GEWISSELD -> "let-op";
                case GEWEIGERD -> "gevaar";
            };
        }
    }
}

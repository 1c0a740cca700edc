package nl.samenhang.werkplek.beheer.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.security.Logregel;

/**
 * What the page of the processing log shows.
 *
 * @param volgende where older lines begin
 */
public record LogboekView(
        Optional<UUID> inwoner, boolean geweigerd, List<Regel> regels, Optional<Positie> volgende) {

    /** The address of the older lines, of the same choice. */
    public Optional<String> ouder() {
        return volgende.map(
                na ->
                        "/beheer/logboek?na="
                                + na
                                + inwoner.map(id -> "&inwoner=" + id).orElse("")
                                + (geweigerd ? "&geweigerd=true" : ""));
    }

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

package nl.samenhang.werkplek.toezicht.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.security.Logregel;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.web.FormState;

/**
 * What the page of the processing log shows.
 *
 * @param wie the name of the person whose lines these are
 * @param medewerkers to choose from
 * @param volgende the address of the older lines
 */
public record LogboekView(
        LogFilter filter,
        FormState form,
        Optional<String> wie,
        List<Medewerker> medewerkers,
        List<Regel> regels,
        Optional<String> volgende) {

    /**
     * A line in words.
     *
     * @param inwoner the name of the person, empty for a line about nobody in particular
     */
    public record Regel(Logregel log, String doel, Optional<String> inwoner) {

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

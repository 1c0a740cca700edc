package nl.samenhang.mensen.inwoner.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when two people were related.
 *
 * @param vanaf since when, where that was not known yet
 */
public record RelatieEindeForm(
        Optional<LocalDate> vanaf,
        @NotNull(message = "{inwoner.fout.relatie-einde}") LocalDate tot) {}

package nl.samenhang.mensen.gezin.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.mensen.gezin.Gezinsrol;

/**
 * Somebody who becomes a member.
 *
 * @param vanaf today when it is left empty
 */
public record LidForm(
        @NotNull(message = "{gezin.fout.lid}") UUID inwoner,
        @NotNull(message = "{gezin.fout.rol}") Gezinsrol rol,
        Optional<LocalDate> vanaf) {}

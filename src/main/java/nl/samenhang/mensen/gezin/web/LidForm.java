package nl.samenhang.mensen.gezin.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.samenhang.mensen.gezin.Gezinsrol;

/** Somebody who becomes a member. */
public record LidForm(
        @NotNull(message = "{gezin.fout.lid}") UUID inwoner,
        @NotNull(message = "{gezin.fout.rol}") Gezinsrol rol) {}

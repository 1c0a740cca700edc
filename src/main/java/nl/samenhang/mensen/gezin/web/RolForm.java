package nl.samenhang.mensen.gezin.web;

import jakarta.validation.constraints.NotNull;
import nl.samenhang.mensen.gezin.Gezinsrol;

/** What a member is in the gezin. */
public record RolForm(@NotNull(message = "{gezin.fout.rol}") Gezinsrol rol) {}

package nl.samenhang.mensen.gezin.web;

import jakarta.validation.constraints.NotNull;
import nl.samenhang.mensen.gezin.Afsluitreden;

/** Why a file is closed. */
public record SluitingForm(@NotNull(message = "{gezin.fout.reden}") Afsluitreden reden) {}

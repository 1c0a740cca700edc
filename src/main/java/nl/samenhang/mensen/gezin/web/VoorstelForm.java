package nl.samenhang.mensen.gezin.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Who belongs to the file, and which team holds it. */
public record VoorstelForm(
        @NotNull UUID inwoner,
        @NotEmpty(message = "{gezin.fout.geen-leden}") List<UUID> leden,
        @NotNull(message = "{gezin.fout.team}") UUID team) {}

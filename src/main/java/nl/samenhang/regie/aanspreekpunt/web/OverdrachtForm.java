package nl.samenhang.regie.aanspreekpunt.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Who becomes the contact person, and what that person must know. */
public record OverdrachtForm(
        @NotNull(message = "{aanspreekpunt.fout.medewerker}") UUID medewerker,
        @NotBlank(message = "{aanspreekpunt.fout.notitie}") @Size(max = 4000) String notitie) {}

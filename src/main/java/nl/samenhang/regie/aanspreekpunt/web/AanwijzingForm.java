package nl.samenhang.regie.aanspreekpunt.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who becomes the contact person. */
public record AanwijzingForm(
        @NotNull(message = "{aanspreekpunt.fout.medewerker}") UUID medewerker) {}

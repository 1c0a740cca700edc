package nl.samenhang.besluit.bezwaar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.besluit.bezwaar.Bezwaar;

/** The decision on an objection. */
public record BeslissingForm(
        @NotNull(message = "{bezwaar.fout.uitkomst}") Bezwaar.Uitkomst uitkomst,
        Optional<Bezwaar.NietHoren> nietGehoord,
        @NotBlank(message = "{bezwaar.fout.motivering}") @Size(max = 4000) String motivering) {}

package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Which payment came back, and by which code of the bank. */
public record TerugForm(
        @NotNull(message = "{betaalronde.fout.opdracht}") UUID opdracht,
        @NotBlank(message = "{betaalronde.fout.reden}") @Size(max = 4) String reden) {}

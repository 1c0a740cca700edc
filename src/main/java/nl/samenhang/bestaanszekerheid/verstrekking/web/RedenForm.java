package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an account is not right. */
public record RedenForm(
        @NotBlank(message = "{verstrekking.fout.reden}") @Size(max = 500) String reden) {}

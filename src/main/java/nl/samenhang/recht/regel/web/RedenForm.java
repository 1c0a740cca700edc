package nl.samenhang.recht.regel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a table is withdrawn. */
public record RedenForm(
        int stand,
        @NotBlank(message = "{regel.eigen.fout.reden}") @Size(max = 2000) String reden) {}

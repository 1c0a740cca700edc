package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a closed file cannot wait. */
public record NoodtoegangForm(
        @NotBlank(message = "{noodknop.fout.reden}") @Size(max = 1000) String reden) {}

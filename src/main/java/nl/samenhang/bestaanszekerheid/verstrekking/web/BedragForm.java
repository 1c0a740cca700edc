package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.kernel.Bedrag;

/** What a bill says. */
public record BedragForm(
        @NotNull(message = "{verstrekking.fout.bedrag}") Bedrag bedrag,
        @NotBlank(message = "{verstrekking.fout.grond}") @Size(max = 200) String grond) {}

package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Partnersoort;

/** Whose file it is; the file itself comes beside it. */
public record SignaalbestandForm(
        @NotNull(message = "{vroegsignaal.fout.soort}") Partnersoort soort,
        @NotBlank(message = "{vroegsignaal.fout.partner}") @Size(max = 100) String partner) {}

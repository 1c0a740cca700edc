package nl.samenhang.bestaanszekerheid.doorrekening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Which schemes on which day; the numbers come beside it, by the names of their fields. */
public record VariantForm(
        @NotBlank(message = "{doorrekening.fout.naam}") @Size(max = 100) String naam,
        @NotNull(message = "{doorrekening.fout.dag}") LocalDate dag,
        @NotEmpty(message = "{doorrekening.fout.regeling}") List<String> regeling) {}

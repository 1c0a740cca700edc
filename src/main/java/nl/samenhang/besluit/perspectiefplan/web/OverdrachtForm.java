package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who goes on with it, and the talk at one table. */
public record OverdrachtForm(
        @NotBlank(message = "{perspectiefplan.fout.overdrachtNaar}") @Size(max = 200)
                String overdrachtNaar,
        @NotNull(message = "{perspectiefplan.fout.overdrachtDag}") LocalDate overdrachtDag,
        @NotBlank(message = "{perspectiefplan.fout.overdrachtAfspraak}") @Size(max = 1000)
                String overdrachtAfspraak) {}

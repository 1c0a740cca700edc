package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenhang.kernel.MedewerkerId;

/** Who is on duty on a day. */
public record CrisisdienstForm(
        @NotNull(message = "{vroegsignaal.fout.dag}") LocalDate dag,
        @NotNull(message = "{vroegsignaal.fout.medewerker}") MedewerkerId medewerker) {}

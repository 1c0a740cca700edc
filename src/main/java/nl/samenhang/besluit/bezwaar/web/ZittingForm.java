package nl.samenhang.besluit.bezwaar.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenhang.kernel.MedewerkerId;

/** When and by whom somebody is heard. */
public record ZittingForm(
        @NotNull(message = "{bezwaar.fout.zitting}") LocalDate zitting,
        @NotNull(message = "{bezwaar.fout.hoorder}") MedewerkerId hoorder) {}

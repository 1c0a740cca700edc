package nl.samenhang.besluit.opschorting.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day on which there was reason to stand still. */
public record EindeForm(@NotNull(message = "{opschorting.fout.dag-leeg}") LocalDate dag) {}

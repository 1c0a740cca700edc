package nl.samenhang.mensen.inwoner.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** When a person died. */
public record OverlijdenForm(@NotNull(message = "{inwoner.fout.overlijden}") LocalDate overleden) {}

package nl.samenhang.recht.storing.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When it worked again. */
public record EindeForm(
        @NotNull(message = "{storing.fout.dag}") LocalDate tot,
        @NotNull(message = "{storing.fout.tijd}") LocalTime totTijd) {

    Instant toMoment(ZoneId zone) {
        return tot.atTime(totTijd).atZone(zone).toInstant();
    }
}

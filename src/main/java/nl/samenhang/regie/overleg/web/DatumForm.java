package nl.samenhang.regie.overleg.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.samenhang.regie.overleg.Overleg;

/** When and where a meeting is. */
public record DatumForm(
        @NotNull(message = "{overleg.fout.dag}") LocalDate dag,
        @NotNull(message = "{overleg.fout.tijd}") LocalTime tijd,
        @Min(15) @Max(480) int minuten,
        @NotBlank(message = "{overleg.fout.plaats}") @Size(max = 200) String plaats) {

    Overleg.Moment toMoment(ZoneId zone) {
        return new Overleg.Moment(
                dag.atTime(tijd).atZone(zone).toInstant(), minuten, plaats.strip());
    }
}

package nl.samenhang.recht.storing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.storing.NieuweStoring;

/** An outage: since when, until when, what did not work and how people were told. */
public record StoringForm(
        @NotNull(message = "{storing.fout.dag}") LocalDate van,
        @NotNull(message = "{storing.fout.tijd}") LocalTime vanTijd,
        Optional<LocalDate> tot,
        Optional<LocalTime> totTijd,
        @NotBlank(message = "{storing.fout.wat}") @Size(max = 500) String wat,
        @NotBlank(message = "{storing.fout.gemeld}") @Size(max = 500) String gemeld) {

    NieuweStoring toStoring(ZoneId zone) {
        if (tot.isPresent() != totTijd.isPresent()) {
            throw new Refusal(
                    tot.isPresent() ? "totTijd" : "tot", Tekst.of("storing.fout.tot-samen"));
        }
        return new NieuweStoring(
                van.atTime(vanTijd).atZone(zone).toInstant(),
                tot.map(dag -> dag.atTime(totTijd.orElseThrow()).atZone(zone).toInstant()),
                wat,
                gemeld);
    }
}

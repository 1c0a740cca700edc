package nl.samenhang.regie.gezinsplan.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** What a partner promises to do, and by when. */
public record AfspraakForm(
        Optional<String> afspraakWie,
        Optional<@Size(max = 200) String> afspraakNaam,
        @NotBlank(message = "{gezinsplan.fout.afspraak}") @Size(max = 500) String afspraakWat,
        @NotNull(message = "{gezinsplan.fout.datum}") LocalDate afspraakDatum) {

    @AssertTrue(message = "{gezinsplan.fout.wie}")
    public boolean isAfspraakWie() {
        return afspraakWie.isPresent() || afspraakNaam.isPresent();
    }
}

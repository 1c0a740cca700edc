package nl.samenhang.netwerk.aanbieder.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Ids;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.Ervaring;

/** What a resident thought, as the contract manager puts it down after reading it. */
public record ErvaringForm(
        @NotNull(message = "{aanbieder.fout.cijfer}")
                @Min(value = 1, message = "{aanbieder.fout.cijfer}")
                @Max(value = 10, message = "{aanbieder.fout.cijfer}")
                Integer cijfer,
        Optional<@Size(max = 300) String> citaat,
        @NotNull(message = "{aanbieder.fout.van}") @PastOrPresent LocalDate van) {

    public ErvaringForm {
        citaat = requireNonNullElse(citaat, Optional.empty());
    }

    Ervaring toErvaring(AanbiederId aanbieder) {
        return new Ervaring(Ids.next(), aanbieder, cijfer, citaat, van);
    }
}

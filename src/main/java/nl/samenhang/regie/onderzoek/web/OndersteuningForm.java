package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.regie.onderzoek.Ondersteuning;

/** The offer of free support and what came of it. */
public record OndersteuningForm(
        @NotNull(message = "{onderzoek.fout.dag}") LocalDate aangebodenOp,
        @NotNull(message = "{onderzoek.fout.antwoord}") Ondersteuning.Antwoord antwoord,
        Optional<Ondersteuning.Vorm> vorm,
        Optional<@Size(max = 200) String> wie,
        Optional<@Min(1) @Max(10) Integer> cijfer,
        Optional<@Size(max = 1000) String> resultaat) {

    Ondersteuning toOndersteuning(InwonerId inwoner) {
        return new Ondersteuning(
                inwoner,
                aangebodenOp,
                antwoord,
                vorm,
                wie.map(String::strip).orElse(""),
                cijfer.map(OptionalInt::of).orElse(OptionalInt.empty()),
                resultaat.map(String::strip).orElse(""));
    }

    static OndersteuningForm of(Ondersteuning o) {
        return new OndersteuningForm(
                o.aangebodenOp(),
                o.antwoord(),
                o.vorm(),
                Optional.of(o.wie()),
                o.cijfer().isPresent() ? Optional.of(o.cijfer().getAsInt()) : Optional.empty(),
                Optional.of(o.resultaat()));
    }
}

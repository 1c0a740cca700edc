package nl.samenhang.besluit.bezwaar.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.bezwaar.NieuwBezwaar;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** An objection as it came in; without grounds we ask for them. */
public record BezwaarForm(
        @NotNull(message = "{bezwaar.fout.ontvangen-leeg}") LocalDate ontvangen,
        Optional<LocalDate> gepost,
        Optional<@Size(max = 4000) String> gronden,
        @NotNull(message = "{bezwaar.fout.commissie}") Boolean commissie,
        Optional<@Size(max = 200) String> elders,
        Optional<LocalDate> eldersOntvangen) {

    NieuwBezwaar toBezwaar() {
        return new NieuwBezwaar(ontvangen, gepost, elsewhere(), text(gronden), commissie);
    }

    /** Both or none: a desk without a day says nothing. */
    private Optional<NieuwBezwaar.Elders> elsewhere() {
        var waar = text(elders);
        if (waar.isPresent() != eldersOntvangen.isPresent()) {
            throw new Refusal(
                    waar.isPresent() ? "eldersOntvangen" : "elders",
                    Tekst.of("bezwaar.fout.elders-samen"));
        }
        return waar.map(desk -> new NieuwBezwaar.Elders(desk, eldersOntvangen.orElseThrow()));
    }

    private static Optional<String> text(Optional<String> given) {
        return given.map(String::strip).filter(tekst -> !tekst.isEmpty());
    }
}

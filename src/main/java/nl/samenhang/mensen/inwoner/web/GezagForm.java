package nl.samenhang.mensen.inwoner.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Gezagscode;

/**
 * Who has authority over a child from a day on.
 *
 * @param derde the name of who has it without being a parent
 */
public record GezagForm(
        @NotNull(message = "{inwoner.fout.gezag-code}") Gezagscode code,
        Optional<@Size(max = 200) String> derde,
        @NotNull(message = "{inwoner.fout.gezag-vanaf}") LocalDate vanaf) {

    /** Refuses parents who are not known and a third without a name. */
    Gezag toGezag(InwonerId kind, int ouders) {
        if (code.ouders() > ouders) {
            throw new Refusal("code", Tekst.of("inwoner.fout.gezag-ouder"));
        }
        if (code.metDerde() && derde.isEmpty()) {
            throw new Refusal("derde", Tekst.of("inwoner.fout.gezag-derde"));
        }
        return new Gezag(
                kind,
                code,
                Periode.from(vanaf),
                derde.map(String::strip).filter(naam -> code.metDerde()));
    }
}

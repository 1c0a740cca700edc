package nl.samenhang.besluit.perspectiefplan.kamer.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.samenhang.besluit.perspectiefplan.kamer.Kamer;
import nl.samenhang.besluit.perspectiefplan.kamer.KamerId;
import nl.samenhang.besluit.perspectiefplan.kamer.Kamerstatus;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/**
 * A room of the register.
 *
 * @param huur a month
 * @param maanden of the contract, at most two years
 */
public record KamerForm(
        @NotBlank(message = "{perspectiefplan.kamer.fout.plaats}") @Size(max = 100) String plaats,
        @NotNull(message = "{perspectiefplan.kamer.fout.huur}") Bedrag huur,
        @NotNull(message = "{perspectiefplan.kamer.fout.maanden}")
                @Min(value = 1, message = "{perspectiefplan.kamer.fout.maanden}")
                @Max(value = 24, message = "{perspectiefplan.kamer.fout.maanden}")
                Integer maanden,
        @NotBlank(message = "{perspectiefplan.kamer.fout.aandacht}") @Size(max = 200)
                String aandacht,
        @NotBlank(message = "{perspectiefplan.kamer.fout.organisatie}") @Size(max = 200)
                String organisatie,
        @NotNull(message = "{perspectiefplan.kamer.fout.vrijVanaf}") LocalDate vrijVanaf) {

    static KamerForm of(Kamer kamer) {
        return new KamerForm(
                kamer.plaats(),
                kamer.huur(),
                kamer.maanden(),
                kamer.aandacht(),
                kamer.organisatie(),
                kamer.vrijVanaf());
    }

    Kamer toKamer(KamerId id) {
        if (huur.equals(Bedrag.NIETS)) {
            throw new Refusal("huur", Tekst.of("perspectiefplan.kamer.fout.huur"));
        }
        return new Kamer(
                id,
                plaats.strip(),
                huur,
                maanden,
                aandacht.strip(),
                organisatie.strip(),
                vrijVanaf,
                Kamerstatus.VRIJ);
    }
}

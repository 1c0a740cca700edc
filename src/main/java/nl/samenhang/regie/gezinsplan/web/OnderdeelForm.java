package nl.samenhang.regie.gezinsplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.Wet;
import nl.samenhang.regie.gezinsplan.NieuwOnderdeel;
import nl.samenhang.regie.gezinsplan.Onderdeel;
import nl.samenhang.regie.gezinsplan.OnderdeelId;

/** A part to add to the plan. */
public record OnderdeelForm(
        @NotNull(message = "{gezinsplan.fout.soort}") Onderdeel.Soort deelSoort,
        @NotBlank(message = "{gezinsplan.fout.naam}") @Size(max = 200) String deelNaam,
        Optional<UUID> deelOnder,
        Optional<Levensdomein> deelDomein,
        Optional<Wet> deelWet,
        @NotEmpty(message = "{gezinsplan.fout.clienten}") List<UUID> deelClienten) {

    NieuwOnderdeel toOnderdeel() {
        return new NieuwOnderdeel(
                deelSoort,
                deelOnder.map(OnderdeelId::new),
                deelDomein,
                deelNaam,
                deelWet,
                deelClienten.stream().map(InwonerId::new).toList());
    }
}

package nl.samenhang.regie.gezinsplan.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.regie.gezinsplan.Rol;

/** Who helps with a part of the plan, and how. */
public record BetrokkeneForm(
        @NotNull(message = "{gezinsplan.fout.rol}") Rol rol,
        Optional<String> partij,
        Optional<@Size(max = 200) String> naam,
        Optional<@Size(max = 500) String> omschrijving) {

    @AssertTrue(message = "{gezinsplan.fout.wie}")
    public boolean isPartij() {
        return partij.isPresent() || naam.isPresent();
    }
}

package nl.samenhang.regie.gezinsplan.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.regie.gezinsplan.Actie;
import nl.samenhang.regie.gezinsplan.ActieId;
import nl.samenhang.regie.gezinsplan.DoelId;
import nl.samenhang.regie.gezinsplan.Partij;

/**
 * Who is going to do what.
 *
 * @param actieWie somebody from the list
 * @param actieNaam the name of somebody who is not on the list
 */
public record ActieForm(
        Optional<UUID> actieDoel,
        @NotBlank(message = "{gezinsplan.fout.actie}") @Size(max = 500) String actieTekst,
        Optional<String> actieWie,
        Optional<@Size(max = 200) String> actieNaam,
        Optional<LocalDate> actieDatum) {

    @AssertTrue(message = "{gezinsplan.fout.wie}")
    public boolean isActieWie() {
        return actieWie.isPresent() || actieNaam.isPresent();
    }

    Actie toActie(Partij eigenaar) {
        return new Actie(
                ActieId.next(),
                actieDoel.map(DoelId::new),
                actieTekst.strip(),
                eigenaar,
                actieDatum,
                Optional.empty());
    }
}

package nl.samenhang.besluit.opschorting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.opschorting.NieuweOpschorting;
import nl.samenhang.recht.termijn.Opschortingsreden;

/** Why the time to decide stands still, since when and until when. */
public record OpschortingForm(
        @NotNull(message = "{opschorting.fout.reden}") Opschortingsreden reden,
        @NotBlank(message = "{opschorting.fout.toelichting}") @Size(max = 1000) String toelichting,
        Optional<LocalDate> van,
        @NotNull(message = "{opschorting.fout.uiterlijk-leeg}") LocalDate uiterlijk) {

    NieuweOpschorting toOpschorting() {
        return new NieuweOpschorting(reden, toelichting, van, uiterlijk);
    }
}

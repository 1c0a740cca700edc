package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Contactpoging;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Contactsoort;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Dagdeel;

/** An attempt to make contact. */
public record PogingForm(
        @NotNull(message = "{vroegsignaal.fout.contact}") Contactsoort contact,
        @NotNull(message = "{vroegsignaal.fout.dag}") LocalDate dag,
        @NotNull(message = "{vroegsignaal.fout.dagdeel}") Dagdeel dagdeel,
        @NotNull(message = "{vroegsignaal.fout.bereikt}") Boolean bereikt) {

    Contactpoging toPoging(String door) {
        return new Contactpoging(contact, dag, dagdeel, bereikt, door);
    }
}

package nl.samenhang.besluit.perspectiefplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.samenhang.besluit.perspectiefplan.Kleur;
import nl.samenhang.besluit.perspectiefplan.Oordeel;
import nl.samenhang.besluit.perspectiefplan.Pijler;

/** How each of the Big 5 stands, with words. */
public record Big5Form(
        @NotNull(message = "{perspectiefplan.fout.kleur}") Kleur wonenKleur,
        @NotBlank(message = "{perspectiefplan.fout.uitleg}") @Size(max = 1000) String wonen,
        @NotNull(message = "{perspectiefplan.fout.kleur}") Kleur inkomenKleur,
        @NotBlank(message = "{perspectiefplan.fout.uitleg}") @Size(max = 1000) String inkomen,
        @NotNull(message = "{perspectiefplan.fout.kleur}") Kleur welzijnKleur,
        @NotBlank(message = "{perspectiefplan.fout.uitleg}") @Size(max = 1000) String welzijn,
        @NotNull(message = "{perspectiefplan.fout.kleur}") Kleur schoolKleur,
        @NotBlank(message = "{perspectiefplan.fout.uitleg}") @Size(max = 1000) String school,
        @NotNull(message = "{perspectiefplan.fout.kleur}") Kleur steunKleur,
        @NotBlank(message = "{perspectiefplan.fout.uitleg}") @Size(max = 1000) String steun) {

    /** The name of the field with the words of one of the five. */
    public static String veld(Pijler pijler) {
        return switch (pijler) {
            case WONEN -> "wonen";
            case INKOMEN -> "inkomen";
            case WELZIJN -> "welzijn";
            case SCHOOL_EN_WERK -> "school";
            case STEUN -> "steun";
        };
    }

    Map<Pijler, Oordeel> toOordelen() {
        return Map.of(
                Pijler.WONEN, new Oordeel(wonenKleur, wonen.strip()),
                Pijler.INKOMEN, new Oordeel(inkomenKleur, inkomen.strip()),
                Pijler.WELZIJN, new Oordeel(welzijnKleur, welzijn.strip()),
                Pijler.SCHOOL_EN_WERK, new Oordeel(schoolKleur, school.strip()),
                Pijler.STEUN, new Oordeel(steunKleur, steun.strip()));
    }
}

package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import java.time.YearMonth;
import java.util.List;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Maandcijfer;

/** A month in figures. */
public record Maandpagina(YearMonth maand, List<Maandcijfer> cijfers) {

    private static final int BREED = 300;

    public List<Maandcijfer> of(Maandcijfer.Deel deel) {
        return cijfers.stream().filter(c -> c.deel() == deel).toList();
    }

    /** How long the bar of a number is beside the longest of its part; nothing for too few. */
    public int breedte(Maandcijfer cijfer) {
        var meeste =
                of(cijfer.deel()).stream()
                        .mapToInt(c -> c.aantal().afgerond().orElse(0))
                        .max()
                        .orElse(0);
        return meeste == 0 ? 0 : BREED * cijfer.aantal().afgerond().orElse(0) / meeste;
    }

    public static String sleutel(Maandcijfer cijfer) {
        return switch (cijfer.deel()) {
            case SOORT -> "vroegsignaal.soort." + cijfer.code();
            case PRIORITEIT -> "regel.waarde.prioriteit." + cijfer.code();
            case CRISIS -> "vroegsignaal.crisis." + cijfer.code();
            case RESULTAAT -> "vroegsignaal.resultaat." + cijfer.code();
        };
    }
}

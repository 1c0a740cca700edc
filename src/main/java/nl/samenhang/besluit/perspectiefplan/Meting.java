package nl.samenhang.besluit.perspectiefplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.MedewerkerId;

/** How the Big 5 stood on a day. */
public record Meting(LocalDate dag, Map<Pijler, Oordeel> oordelen, MedewerkerId door) {

    public Meting {
        if (!oordelen.keySet().containsAll(List.of(Pijler.values()))) {
            throw new IllegalArgumentException("All five are judged");
        }
    }

    public Oordeel of(Pijler pijler) {
        return oordelen.getOrDefault(pijler, new Oordeel(Kleur.ROOD, ""));
    }

    /** What is not arranged yet. */
    public List<Pijler> open() {
        return Arrays.stream(Pijler.values()).filter(p -> of(p).kleur() != Kleur.GROEN).toList();
    }
}

package nl.samenhang.recht.regel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.recht.regel.tabel.Rijkiezer;
import nl.samenhang.recht.regel.tabel.Uitvoerkolom;

/** What a table says of a case: the rows that counted, with why. */
public record Uitkomst(Regelversie versie, List<Treffer> treffers) {

    /**
     * A row that counted.
     *
     * @param rij its number, from 1
     * @param waarden what it answers for each output, the reason included
     * @param artikel where the law or the policy says so
     */
    public record Treffer(int rij, Map<String, Object> waarden, String artikel) {

        /** Why, as a code of {@link Redenen}. */
        public String reden() {
            return String.valueOf(waarden.get(Uitvoerkolom.REDEN));
        }
    }

    static Uitkomst of(Regelversie versie, Rijkiezer kiezer, Object[] waarden) {
        var tabel = kiezer.tabel();
        var treffers =
                kiezer.rijen(waarden).stream()
                        .map(
                                plek -> {
                                    var rij = tabel.rijen().get(plek);
                                    return new Treffer(plek + 1, tabel.answers(rij), rij.artikel());
                                })
                        .toList();
        return new Uitkomst(versie, treffers);
    }

    /** The answer of the row that counted, or of the first of them. */
    public Object waarde(String uitvoer) {
        return Optional.ofNullable(treffers.getFirst().waarden().get(uitvoer))
                .orElseThrow(() -> new IllegalArgumentException("No output " + uitvoer));
    }

    /** All different answers of the rows that counted. */
    public List<Object> waarden(String uitvoer) {
        return treffers.stream().map(t -> t.waarden().get(uitvoer)).distinct().toList();
    }

    /** Whether this is the answer. */
    public boolean is(String uitvoer, Object waarde) {
        var gezocht = waarde instanceof Enum<?> code ? code.name() : waarde;
        return waarden(uitvoer).contains(gezocht);
    }

    /** Why, as codes of {@link Redenen}. */
    public List<String> redenen() {
        return treffers.stream().map(Treffer::reden).distinct().toList();
    }
}

package nl.samenhang.regie.gezinsplan;

import nl.samenhang.kernel.Tekst;

/** One difference between two versions of a plan, as a sentence. */
public record Wijziging(Soort soort, Tekst zin) {

    /** What happened to it. */
    public enum Soort {
        ERBIJ,
        ANDERS,
        ERAF
    }

    static Wijziging erbij(String key, Object... args) {
        return new Wijziging(Soort.ERBIJ, Tekst.of("gezinsplan.verschil." + key, args));
    }

    static Wijziging anders(String key, Object... args) {
        return new Wijziging(Soort.ANDERS, Tekst.of("gezinsplan.verschil." + key, args));
    }

    static Wijziging eraf(String key, Object... args) {
        return new Wijziging(Soort.ERAF, Tekst.of("gezinsplan.verschil." + key, args));
    }
}

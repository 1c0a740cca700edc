package nl.samenhang.werkplek.voorbeeldstad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Chooses which households have a file: more often where life is heavier, and in some areas more.
 */
final class Dossierkeuze {

    private Dossierkeuze() {}

    static List<Huishoudenschets> choose(
            List<Huishoudenschets> huishoudens, Map<String, Double> spreiding, Toeval toeval) {
        var chosen = new ArrayList<Huishoudenschets>();
        for (var huishouden : huishoudens) {
            var gebied = huishouden.woning().gebied();
            var factor = gebied.factor() * spreiding.getOrDefault(gebied.naam(), 1.0);
            if (toeval.chance(Cijfers.AANDEEL_MET_DOSSIER * factor * weight(huishouden))) {
                chosen.add(huishouden);
            }
        }
        return chosen;
    }

    private static double weight(Huishoudenschets huishouden) {
        return switch (huishouden.soort()) {
            case EENOUDER -> 2.6;
            case PAAR_MET_KINDEREN -> 1.2;
            case ALLEENSTAAND -> 0.9;
            case PAAR -> 0.5;
        };
    }
}

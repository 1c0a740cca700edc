package nl.samenhang.bestaanszekerheid.doorrekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import nl.samenhang.bestaanszekerheid.regeling.Bijstandsnormen;
import nl.samenhang.bestaanszekerheid.regeling.Leefsituatie;
import nl.samenhang.bestaanszekerheid.regeling.Normleeftijd;
import nl.samenhang.kernel.Bedrag;

/**
 * Draws households with the shares of national statistics (CBS, rounded): 40% single, 28% couples,
 * 24.5% couples with children, 7.5% one parent; one in eight about the social minimum, more in one
 * area than in another. Nobody of them exists.
 */
final class Voorbeeldbevolking {

    private static final double ALLEENSTAAND = 0.40;
    private static final double PAAR = 0.28;
    private static final double PAAR_MET_KINDEREN = 0.245;
    private static final double AOW = 0.24;
    private static final double JONG = 0.03;
    private static final double KOSTENDELER = 0.06;

    /** Which part has little, and how much that differs between areas (log-normal). */
    private static final double LAAG = 0.12;

    private static final double SPREIDING = 0.45;
    private static final int MEESTE_KINDEREN = 4;
    private static final int VIJF_JAAR = 60;

    private final Random kans;
    private final List<String> gebieden;
    private final double[] factor;
    private final int[] normen;

    /**
     * The same seed gives the same people.
     *
     * @param dag of which day the norms are by which incomes are drawn
     */
    Voorbeeldbevolking(long zaad, List<String> gebieden, Bijstandsnormen normen, LocalDate dag) {
        this.kans = new Random(zaad);
        this.gebieden = List.copyOf(gebieden);
        this.factor =
                gebieden.stream()
                        .mapToDouble(_ -> Math.exp(SPREIDING * kans.nextGaussian()))
                        .toArray();
        this.normen = Normcel.normen(normen, dag);
    }

    Modelhuishouden next() {
        var gebied = kans.nextInt(gebieden.size());
        var situatie = situatie();
        var laag = chance(Math.min(0.6, LAAG * factor[gebied]));
        var norm = Math.max(1, normen[Normcel.of(situatie)]);
        var student = situatie.aanvrager() == Normleeftijd.JONGER_DAN_21 || chance(0.01);
        return new Modelhuishouden(
                gebieden.get(gebied),
                situatie,
                new Bedrag(Math.round(norm * (laag ? low() : more()))),
                new Bedrag(Math.round(laag ? 400_000 * exponential() : 3_000_000 * exponential())),
                new Bedrag(chance(0.2) ? Math.round(800_000 * exponential()) : 0),
                laag ? kans.nextInt(VIJF_JAAR + 1) : 0,
                laag && chance(0.3) ? OptionalInt.of(kans.nextInt(VIJF_JAAR)) : OptionalInt.empty(),
                chance(0.05),
                student,
                student && chance(0.08));
    }

    private Leefsituatie situatie() {
        var draw = kans.nextDouble();
        if (draw < ALLEENSTAAND) {
            return new Leefsituatie(age(), Optional.empty(), List.of(), sharers());
        }
        if (draw < ALLEENSTAAND + PAAR) {
            var een = age();
            return new Leefsituatie(een, Optional.of(partner(een)), List.of(), sharers());
        }
        var een = chance(JONG) ? Normleeftijd.JONGER_DAN_21 : Normleeftijd.VAN_21_TOT_AOW;
        var partner =
                draw < ALLEENSTAAND + PAAR + PAAR_MET_KINDEREN
                        ? Optional.of(partner(een))
                        : Optional.<Normleeftijd>empty();
        return new Leefsituatie(een, partner, children(), sharers());
    }

    private Normleeftijd age() {
        var draw = kans.nextDouble();
        if (draw < JONG) {
            return Normleeftijd.JONGER_DAN_21;
        }
        return draw < JONG + AOW ? Normleeftijd.AOW : Normleeftijd.VAN_21_TOT_AOW;
    }

    private Normleeftijd partner(Normleeftijd een) {
        return chance(0.9) ? een : Normleeftijd.VAN_21_TOT_AOW;
    }

    private List<Integer> children() {
        var aantal = 1 + kans.nextInt(MEESTE_KINDEREN);
        var result = new ArrayList<Integer>();
        for (var i = 0; i < aantal; i++) {
            result.add(kans.nextInt(18));
        }
        return result;
    }

    private int sharers() {
        return chance(KOSTENDELER) ? 1 + kans.nextInt(2) : 0;
    }

    /** About the norm, most of them on it. */
    private double low() {
        return chance(0.4) ? 1 : 0.85 + 0.5 * kans.nextDouble();
    }

    private double more() {
        return 1.25 + 1.6 * exponential();
    }

    private double exponential() {
        return -Math.log(1 - kans.nextDouble());
    }

    private boolean chance(double deel) {
        return kans.nextDouble() < deel;
    }
}

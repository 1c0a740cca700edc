package nl.samenhang.werkplek.natie;

import java.time.LocalDate;

/**
 * How likely a household has help, and so a file: youth help for one in nine under 23 and Wmo by
 * age (CBS, rounded), more in one neighbourhood than in another.
 */
final class Hulpkans {

    private static final double JEUGD = 0.105;
    private static final double WMO_VOLWASSEN = 0.025;
    private static final double WMO_65 = 0.075;
    private static final double WMO_75 = 0.23;
    private static final double WMO_85 = 0.52;
    private static final double SPREAD = 0.45;

    /** Of the households with help seven in ten have a file now, and one in seven a closed one. */
    private static final double OPEN = 0.70;

    private static final double GESLOTEN = 0.15;

    enum Dossier {
        GEEN,
        OPEN,
        GESLOTEN
    }

    private final Kans kans;
    private final LocalDate dag;
    private final double factor;

    Hulpkans(Kans kans, LocalDate dag) {
        this.kans = kans;
        this.dag = dag;
        this.factor = kans.logNormal(SPREAD) / Math.exp(SPREAD * SPREAD / 2);
    }

    Dossier of(Huishouden huishouden) {
        var without = 1.0;
        for (var mens : huishouden.leden()) {
            without *= 1 - Math.min(0.9, factor * chance(mens.leeftijd(dag)));
        }
        if (!kans.chance(1 - without)) {
            return Dossier.GEEN;
        }
        var draw = kans.fraction();
        return draw < OPEN
                ? Dossier.OPEN
                : draw < OPEN + GESLOTEN ? Dossier.GESLOTEN : Dossier.GEEN;
    }

    private static double chance(int leeftijd) {
        return leeftijd < 23
                ? JEUGD
                : leeftijd < 65
                        ? WMO_VOLWASSEN
                        : leeftijd < 75 ? WMO_65 : leeftijd < 85 ? WMO_75 : WMO_85;
    }
}

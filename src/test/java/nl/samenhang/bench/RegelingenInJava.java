package nl.samenhang.bench;

import java.util.stream.IntStream;
import nl.samenhang.bestaanszekerheid.doorrekening.Modelfixture.Stad;

/** The rules of the schemes of November 2026 typed by hand, as loops over the same columns. */
final class RegelingenInJava {

    private static final byte JA = 0;
    private static final byte MISSCHIEN = 1;
    private static final byte NEE = 2;
    private static final int STUK = 1 << 18;

    /** The numbers that a variant may change. */
    record Getallen(int meedoen, int kindpakket, int toeslag, int maanden, int collectief) {}

    private final Stad stad;
    private final int[] norm;
    private final int[] procent;

    RegelingenInJava(Stad stad) {
        this.stad = stad;
        this.norm = stad.norm();
        this.procent = new int[stad.aantal()];
    }

    /** Works out the percentages and counts ten schemes both ways on all cores; how many win. */
    long count(Getallen nu, Getallen straks, Getallen eigenNu, Getallen eigenStraks) {
        return IntStream.rangeClosed(0, (stad.aantal() - 1) / STUK)
                .parallel()
                .mapToLong(
                        stuk -> {
                            var van = stuk * STUK;
                            var tot = Math.min(stad.aantal(), van + STUK);
                            percentages(van, tot);
                            var erbij = 0L;
                            for (var i = van; i < tot; i++) {
                                for (var regeling = 0; regeling < 8; regeling++) {
                                    erbij += wins(regeling, i, nu, straks);
                                }
                                erbij += wins(0, i, eigenNu, eigenStraks);
                                erbij += wins(2, i, eigenNu, eigenStraks);
                            }
                            return erbij;
                        })
                .sum();
    }

    private int wins(int regeling, int i, Getallen nu, Getallen straks) {
        return recht(regeling, i, nu) != JA && recht(regeling, i, straks) == JA ? 1 : 0;
    }

    private void percentages(int van, int tot) {
        for (var i = van; i < tot; i++) {
            procent[i] = (int) Math.min(100_000, stad.inkomen()[i] * 10_000L / norm[i]);
        }
    }

    private byte recht(int regeling, int i, Getallen g) {
        return switch (regeling) {
            case 0 -> procent[i] <= g.meedoen() ? JA : NEE;
            case 1 -> kindpakket(i, g);
            case 2 -> toeslag(i, g);
            case 3 -> stad.student()[i] == 1 && stad.studiebeperking()[i] == 1 ? MISSCHIEN : NEE;
            case 4 -> isBoven(i) ? NEE : JA;
            case 5 -> procent[i] > g.collectief() || isBoven(i) ? NEE : JA;
            case 6 -> procent[i] > 10_000 || isBoven(i) ? NEE : MISSCHIEN;
            case 7 -> bijstand(i);
            default -> NEE;
        };
    }

    private byte bijstand(int i) {
        if (stad.aow()[i] == 1 || isBoven(i) || procent[i] >= 10_000) {
            return NEE;
        }
        return stad.student()[i] == 1 ? MISSCHIEN : JA;
    }

    private byte kindpakket(int i, Getallen g) {
        if (procent[i] > g.kindpakket()) {
            return NEE;
        }
        for (var kind = stad.kindVan()[i]; kind < stad.kindVan()[i + 1]; kind++) {
            if (stad.kindjaren()[kind] >= 4) {
                return JA;
            }
        }
        return NEE;
    }

    private byte toeslag(int i, Getallen g) {
        if (stad.normleeftijd()[i] != 1
                || stad.laatsteToeslag()[i] == 2
                || procent[i] > g.toeslag()
                || stad.maandenLaag()[i] < g.maanden()
                || isBoven(i)) {
            return NEE;
        }
        return stad.inkomenStijgt()[i] == 1 ? MISSCHIEN : JA;
    }

    private boolean isBoven(int i) {
        return stad.vermogen()[i] > (stad.leefvorm()[i] == 0 ? 800_000 : 1_600_000);
    }
}

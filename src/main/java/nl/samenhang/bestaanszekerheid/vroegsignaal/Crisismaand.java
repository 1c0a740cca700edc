package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Crisiszaak.Stand;

/** The crises of a month: how many were spoken to within three working days, and the others. */
public record Crisismaand(List<Crisiszaak> zaken, LocalDate vandaag) {

    private static final int HEEL = 100;

    public long aantal(Stand stand) {
        return zaken.stream().filter(z -> z.stand(vandaag) == stand).count();
    }

    /** Those of which the days are over or who were spoken to. */
    public long geteld() {
        return zaken.size() - aantal(Stand.LOOPT);
    }

    /** Rounded down, so that a hundred means all. */
    public OptionalInt procent() {
        return geteld() == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) (HEEL * aantal(Stand.OP_TIJD) / geteld()));
    }

    public List<Crisiszaak> uitzonderingen() {
        return zaken.stream()
                .filter(
                        z ->
                                switch (z.stand(vandaag)) {
                                    case TE_LAAT, NIET -> true;
                                    case OP_TIJD, LOOPT -> false;
                                })
                .toList();
    }
}

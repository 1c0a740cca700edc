package nl.samenhang.werkplek.natie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Writes clocks that run in a file, or that have ended a day after they began. */
final class Termijnrijen {

    private final Stuk stuk;
    private final Kans kans;
    private final Rijen rijen;

    Termijnrijen(Stuk stuk, Kans kans, Rijen rijen) {
        this.stuk = stuk;
        this.kans = kans;
        this.rijen = rijen;
    }

    void write(
            String code,
            String stap,
            String soort,
            UUID onderwerp,
            Dossier dossier,
            LocalDate start,
            int days,
            boolean ended) {
        rijen.add(
                Tabel.TERMIJN,
                stuk.gemeente(),
                kans.id(),
                code,
                stap,
                soort,
                onderwerp,
                dossier.id(),
                start,
                start.plusDays(days),
                ended ? "BEEINDIGD" : "LOPEND",
                ended ? Optional.of(start.plusDays(1)) : Optional.empty());
    }
}

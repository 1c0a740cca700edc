package nl.samenhang.bestaanszekerheid.schuldhulp;

import nl.samenhang.kernel.Tekst;

/** Debt help begins. */
public record TrajectBegun(Traject traject, String naam) implements Schuldhulpfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("schuldhulp.feit.begonnen", naam);
    }
}

package nl.samenhang.bestaanszekerheid.schuldhulp;

import nl.samenhang.kernel.Tekst;

/** Debt help ended. */
public record TrajectEnded(Traject traject, String naam) implements Schuldhulpfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("schuldhulp.feit.geeindigd", naam);
    }
}

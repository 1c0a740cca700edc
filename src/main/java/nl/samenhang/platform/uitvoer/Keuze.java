package nl.samenhang.platform.uitvoer;

/** Decides of each row whether it goes. */
@FunctionalInterface
public interface Keuze {

    /** Whether this row of this part goes. */
    boolean gaatMee(Dossierdeel deel, Rij rij);
}

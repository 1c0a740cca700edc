package nl.samenhang.bestaanszekerheid.uitvoering;

import nl.samenhang.kernel.Bedrag;

/** What somebody estimates of one way to carry out a task. */
public record Raming(
        Taak taak,
        Wijze wijze,
        Bedrag prijs,
        int zaken,
        int weken,
        int geslaagd,
        int gestopt,
        String bron) {}

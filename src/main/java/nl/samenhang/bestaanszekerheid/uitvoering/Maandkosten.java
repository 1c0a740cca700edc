package nl.samenhang.bestaanszekerheid.uitvoering;

import java.time.YearMonth;
import nl.samenhang.kernel.Bedrag;

/** How many cases began in a month by one agreement, and what they cost together. */
public record Maandkosten(YearMonth maand, int zaken, Bedrag kosten) {}

package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import nl.samenhang.kernel.Bedrag;

/** What the household put aside or paid for its arrangement. */
public record Betaling(LocalDate op, Bedrag bedrag) {}

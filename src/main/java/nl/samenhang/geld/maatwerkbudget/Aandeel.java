package nl.samenhang.geld.maatwerkbudget;

import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Wet;

/** What of a spending is booked on the budget of one law. */
public record Aandeel(Wet wet, Bedrag bedrag) {}

package nl.samenhang.geld.maatwerkbudget;

import java.time.LocalDate;
import nl.samenhang.kernel.Bedrag;

/**
 * Up to which amounts who decides, from a day on.
 *
 * @param zelf up to this amount the worker decides alone; what the family had within the days of
 *     {@code stapelen} counts too, so that a large spending is not cut in small ones
 * @param samen up to this amount with a second person; above it a decision by law is due
 * @param perJaar for one family in a calendar year
 * @param stapelen days
 */
public record Budgetgrens(
        LocalDate geldigVan, Bedrag zelf, Bedrag samen, Bedrag perJaar, int stapelen) {}

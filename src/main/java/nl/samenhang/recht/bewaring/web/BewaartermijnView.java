package nl.samenhang.recht.bewaring.web;

import nl.samenhang.recht.bewaring.Bewaartermijn;

/**
 * One term on the page.
 *
 * @param eigen whether the municipality has its own
 */
public record BewaartermijnView(Bewaartermijn termijn, boolean eigen) {}

package nl.samenhang.geld.maatwerkbudget;

import nl.samenhang.kernel.Wet;

/**
 * Why this money is given outside the laws.
 *
 * @param wet which law was tried first
 * @param waaromNiet why that law does not help, or not in time
 * @param voorkomt what goes wrong without it
 */
public record Onderbouwing(Wet wet, String waaromNiet, String voorkomt) {}

package nl.samenhang.mensen.privacyverzoek;

import java.time.LocalDate;

/**
 * A copy of the data of a person, for people and for machines.
 *
 * @param pdf readable, tagged for a screen reader
 * @param zip the same as JSON, with the kept files
 * @param stukken how many pieces are in it
 * @param verlooptOp the last day on which it can be fetched
 */
public record Kopie(byte[] pdf, byte[] zip, int stukken, LocalDate verlooptOp) {}

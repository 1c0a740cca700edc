package nl.samenhang.werkplek.voorbeeldstad;

import java.time.LocalDate;
import java.util.Map;

/**
 * With which seed, on which day and by which rates the town was made: enough to make it again.
 *
 * @param klaar whether all of it is there
 */
public record Manifest(
        long zaad,
        LocalDate dag,
        int huishoudens,
        int stappen,
        boolean klaar,
        Map<String, Double> cijfers) {}

package nl.samenhang.recht.regel.tabel;

import java.util.List;
import java.util.Map;

/**
 * A case with the outcome that it must have.
 *
 * @param naam the case in a few words, in Dutch and in English
 * @param bron from which article, story or decision the outcome follows
 * @param invoer the value of each input
 * @param verwacht for each output what must come out; of a table with more rows one after another
 */
public record Proef(
        Map<String, String> naam,
        String bron,
        Map<String, Object> invoer,
        Map<String, List<String>> verwacht) {

    /** The case in the language of the page. */
    public String naam(String taal) {
        return naam.getOrDefault(taal, "");
    }
}

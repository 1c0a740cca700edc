package nl.samenhang.recht.register;

import java.util.List;

/**
 * One processing in the words of one language, as AVG art. 30 lid 1 asks: on screen, as CSV, as
 * JSON and on paper the same.
 *
 * @param betrokkenen the categories of people
 * @param gegevens the categories of data
 * @param ontvangers who outside the municipality gets data
 * @param wie the roles that may use it
 * @param bewaren how long
 * @param kamers the parts of the house that do it
 */
public record Registerblad(
        String sleutel,
        String doel,
        String grondslag,
        String wet,
        List<String> betrokkenen,
        List<String> gegevens,
        List<String> ontvangers,
        List<String> wie,
        List<String> bewaren,
        List<String> maatregelen,
        List<String> kamers,
        int paginas,
        int taken) {}

package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.LocalDate;
import java.util.Map;
import nl.samenhang.bestaanszekerheid.verstrekking.Verstrekkingsregel.Ambtshalve;

/**
 * Somebody who had something last year, of whom is known that the right goes on.
 *
 * @param vraagdag the day of the question from which the income is known
 * @param feiten what goes into the table of the scheme today
 */
public record Ambtshalvevoorstel(
        Verstrekking vorige, Ambtshalve regel, LocalDate vraagdag, Map<String, Object> feiten) {}

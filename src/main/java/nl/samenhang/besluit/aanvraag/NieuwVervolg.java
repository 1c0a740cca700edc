package nl.samenhang.besluit.aanvraag;

import java.time.LocalDate;
import nl.samenhang.kernel.InwonerId;

/**
 * What is to be decided about help that runs.
 *
 * @param aanvrager who gets the letter
 * @param wijze how it was asked; {@link Aanvraagwijze#AMBTSHALVE} when nobody asked
 * @param dag when it was asked, or when we began
 */
public record NieuwVervolg(
        Vervolg.Soort soort,
        InwonerId aanvrager,
        Aanvraagwijze wijze,
        LocalDate dag,
        String vraag) {}

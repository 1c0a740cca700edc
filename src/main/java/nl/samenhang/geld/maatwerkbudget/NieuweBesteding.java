package nl.samenhang.geld.maatwerkbudget;

import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/**
 * What is asked for.
 *
 * @param inwoner for whom
 * @param wat what it is spent on, such as "een wasmachine"
 */
public record NieuweBesteding(
        GezinId gezin,
        InwonerId inwoner,
        String wat,
        Bedrag bedrag,
        Onderbouwing onderbouwing,
        Verdeling verdeling) {}

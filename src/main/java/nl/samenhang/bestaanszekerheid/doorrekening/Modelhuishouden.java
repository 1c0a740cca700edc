package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.OptionalInt;
import nl.samenhang.bestaanszekerheid.regeling.Leefsituatie;
import nl.samenhang.kernel.Bedrag;

/**
 * A household of the model population: what statistics say of it, and nobody's name or number.
 *
 * @param gebied its area, the four digits of the postcode
 * @param inkomen net a month with holiday pay, of both partners together
 * @param maandenSindsToeslag how many months ago it had the individual income supplement; empty for
 *     never
 */
public record Modelhuishouden(
        String gebied,
        Leefsituatie situatie,
        Bedrag inkomen,
        Bedrag bezit,
        Bedrag schulden,
        int maandenLaag,
        OptionalInt maandenSindsToeslag,
        boolean inkomenStijgt,
        boolean student,
        boolean studiebeperking) {}

package nl.samenhang.netwerk.plek;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.netwerk.aanbieder.AanbiederId;

/**
 * A place to live with help. Where exactly stands apart from it, see {@link Plekken#adres}.
 *
 * @param gebied no finer than a town or a part of it
 * @param bedden how many people can live there at once
 * @param vrijVanaf the first day on which it takes people
 * @param afgeschermd whether its address is known to few
 * @param actief whether new people can come
 * @param huur on what terms, of a room of one's own
 */
public record Plek(
        PlekId id,
        Pleksoort soort,
        String naam,
        AanbiederId aanbieder,
        String aanbiederNaam,
        String gebied,
        int bedden,
        Geschiktheid geschikt,
        LocalDate vrijVanaf,
        boolean afgeschermd,
        boolean actief,
        Optional<Huurcontract> huur) {}

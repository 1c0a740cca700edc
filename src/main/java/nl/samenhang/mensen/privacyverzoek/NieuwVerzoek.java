package nl.samenhang.mensen.privacyverzoek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;

/**
 * A request that came in by letter or at the desk.
 *
 * @param aanvrager the resident who asks, when in the file
 * @param naam and adres of somebody who is not
 */
public record NieuwVerzoek(
        Verzoeksoort soort,
        InwonerId inwoner,
        Optional<InwonerId> aanvrager,
        String naam,
        List<String> adres,
        Hoedanigheid hoedanigheid,
        Verzoekweg kanaal,
        Identiteit identiteit,
        String vraag,
        LocalDate ontvangenOp) {}

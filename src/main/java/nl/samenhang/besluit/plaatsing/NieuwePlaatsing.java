package nl.samenhang.besluit.plaatsing;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.wachtvraag.WachtvraagId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.netwerk.plek.PlekId;

/**
 * Somebody comes to live at a place.
 *
 * @param reden why this place
 * @param wachtvraag the wait that ends with it
 * @param vorige why the place before it ends, when the person lives at one: a re-placement
 */
public record NieuwePlaatsing(
        GezinId gezin,
        InwonerId inwoner,
        PlekId plek,
        LocalDate van,
        String reden,
        Optional<WachtvraagId> wachtvraag,
        Optional<Reden> vorige) {

    /** Why the former place ends, in kind and in words. */
    public record Reden(Plaatsingseinde hoe, String woorden) {}
}

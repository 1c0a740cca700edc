package nl.samenhang.mensen.huishouden;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.HuishoudenId;
import nl.samenhang.kernel.InwonerId;

/**
 * People who live together at an address. A fact of the register, no file: see the room gezin.
 *
 * @param zeker whether no question about its members waits for a person
 */
public record Huishouden(HuishoudenId id, List<Huishoudenlid> leden, boolean zeker) {

    /** Who lives here on the day. */
    public List<InwonerId> ledenOn(LocalDate day) {
        return leden.stream()
                .filter(lid -> lid.periode().contains(day))
                .map(Huishoudenlid::inwoner)
                .toList();
    }
}

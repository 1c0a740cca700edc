package nl.samenhang.regie.gezinsplan;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;

/**
 * What somebody wants to reach, in the words of the family.
 *
 * @param inwoner whose goal it is; empty for the whole gezin
 * @param beginsituatie how it is now
 * @param streven how one sees that it is reached
 * @param toelichting what was last said about the progress
 * @param doorGezin whether the family wrote it down itself
 */
public record Doel(
        DoelId id,
        Optional<InwonerId> inwoner,
        Levensdomein levensdomein,
        String tekst,
        String beginsituatie,
        String streven,
        Optional<LocalDate> streefdatum,
        Voortgang voortgang,
        String toelichting,
        boolean doorGezin) {

    /** The same goal, now going otherwise. */
    public Doel progress(Voortgang nieuw, String waarom) {
        return new Doel(
                id,
                inwoner,
                levensdomein,
                tekst,
                beginsituatie,
                streven,
                streefdatum,
                nieuw,
                waarom,
                doorGezin);
    }

    /** Whether it is a goal of this person, or of the whole gezin. */
    public boolean concerns(InwonerId wie) {
        return inwoner.isEmpty() || inwoner.get().equals(wie);
    }
}

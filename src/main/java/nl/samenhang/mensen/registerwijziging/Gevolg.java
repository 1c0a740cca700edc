package nl.samenhang.mensen.registerwijziging;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinsrol;

/**
 * What a change may mean for a file: a question for a person.
 *
 * @param inwoner about whose membership it is
 * @param rol as what somebody would come into the gezin
 * @param gedaanOp from which day it was carried out
 * @param ander the second gezin that came of it
 */
public record Gevolg(
        GevolgId id,
        RegisterwijzigingId wijziging,
        GezinId gezin,
        Soort soort,
        InwonerId inwoner,
        Status status,
        Optional<Gezinsrol> rol,
        Optional<LocalDate> gedaanOp,
        Optional<GezinId> ander) {

    /** What is asked. */
    public enum Soort {
        /** To know, and to see whether the plan is still right. */
        KENNISNEMEN,
        /** Does this person belong to the gezin from now on? */
        LID_ERBIJ,
        /** Does this person no longer belong to it? */
        LID_ERAF,
        /** Is there a second gezin of this person and the children? */
        GEZIN_ERBIJ;

        /** As it stands in the keys of texts. */
        public String sleutel() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What was answered. */
    public enum Status {
        OPEN,
        GEDAAN,
        AFGEWEZEN,
        /** The change itself was undone. */
        VERVALLEN
    }

    static Gevolg ask(
            RegisterwijzigingId wijziging,
            GezinId gezin,
            Soort soort,
            InwonerId inwoner,
            Optional<Gezinsrol> rol) {
        return new Gevolg(
                GevolgId.next(),
                wijziging,
                gezin,
                soort,
                inwoner,
                Status.OPEN,
                rol,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether the file changed because of it. */
    boolean changedTheFile() {
        return status == Status.GEDAAN && soort != Soort.KENNISNEMEN;
    }
}

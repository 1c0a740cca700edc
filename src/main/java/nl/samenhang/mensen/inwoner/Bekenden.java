package nl.samenhang.mensen.inwoner;

import java.util.List;
import nl.samenhang.kernel.InwonerId;

/** Tells whose files somebody works on; the room of the files knows. */
public interface Bekenden {

    /**
     * The people in the files that the one who asks may open.
     *
     * @param files how many files at most; own files come before those of the team
     */
    List<InwonerId> ofActor(int files);
}

package nl.samenhang.mensen.inwoner;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;

/** Tells whose files somebody works on; the room of the files knows. */
public interface Bekenden {

    /**
     * The people in the files that the one who asks may open.
     *
     * @param files how many files at most; own files come before those of the team
     */
    List<InwonerId> ofActor(int files);

    /** Who of these persons is in a file that the one who asks may open. */
    Set<InwonerId> among(Collection<InwonerId> inwoners);
}

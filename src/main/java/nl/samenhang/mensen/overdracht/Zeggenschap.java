package nl.samenhang.mensen.overdracht;

import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.overdracht.Meegaande.Als;

/** Who must agree for somebody: the rule that holds for every consent of the house. */
public interface Zeggenschap {

    /** As what somebody may agree for this person. */
    Set<Als> allowed(InwonerId inwoner);

    /** Whether these together are enough. */
    boolean isEnough(InwonerId inwoner, Set<Als> gegeven);
}

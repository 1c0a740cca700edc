package nl.samenhang.platform.inzage;

import java.util.List;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;

/**
 * A room's share of the copy of all that is kept about one person. It is asked within the view of
 * all files and leaves nothing out: what is another's is marked so, and goes by rule.
 */
public interface Inzagedeel {

    /** The tables with a column of persons whose rows it tells, such as {@code gezin.lid}. */
    Set<String> tabellen();

    /** What the room keeps about this person, oldest first within a kind. */
    List<Stuk> stukken(InwonerId inwoner);
}

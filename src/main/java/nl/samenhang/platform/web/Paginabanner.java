package nl.samenhang.platform.web;

import java.util.List;
import nl.samenhang.kernel.Tekst;

/**
 * What must stand above every page of something as long as it lasts. A room offers it as a bean; it
 * is asked for each page, so it answers at once for pages that are not its own.
 */
public interface Paginabanner {

    /** Whether residents and who is not logged in read it too, and not employees only. */
    default boolean isForEverybody() {
        return false;
    }

    /** The sentences above the page at this path, the most urgent first. */
    List<Tekst> above(String pad);
}

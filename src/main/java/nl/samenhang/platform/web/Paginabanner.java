package nl.samenhang.platform.web;

import java.util.List;
import nl.samenhang.kernel.Tekst;

/**
 * What must stand above every page of something as long as it lasts. A room offers it as a bean; it
 * is asked for each page of an employee, so it answers at once for pages that are not its own.
 */
public interface Paginabanner {

    /** The sentences above the page at this path, the most urgent first. */
    List<Tekst> above(String pad);
}

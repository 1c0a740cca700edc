/**
 * The resident's own pages: the household's plan in the resident's own words, the contact person,
 * messages, and who looked in the file. Composed of what rooms offer; it knows no room's inside.
 */
@ApplicationModule(displayName = "Portaal")
@NullMarked
package nl.samenhang.werkplek.portaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

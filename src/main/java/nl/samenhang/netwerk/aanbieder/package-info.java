/**
 * Providers of help as people see them: organisations with locations, languages and identity, what
 * they offer to whom, whether there is room, and what residents thought. No price is known here, so
 * nobody can choose by it; contracts and money stand in rooms above.
 */
@ApplicationModule(displayName = "Aanbieder")
@NullMarked
package nl.samenhang.netwerk.aanbieder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

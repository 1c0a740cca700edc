/**
 * Providers of help as organisations with locations, so that a plan can name the place that carries
 * it out. Contracts, capacity and money stand in rooms above.
 */
@ApplicationModule(displayName = "Aanbieder")
@NullMarked
package nl.samenhang.netwerk.aanbieder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What leaves the house as data and can come in again: each room tells for its own tables which
 * columns travel, so that a file of another municipality is built up by the same words.
 */
@ApplicationModule(displayName = "Uitvoer")
@NullMarked
package nl.samenhang.platform.uitvoer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Living at a place with help: who lives where since when and why, whether the place fits after six
 * weeks, why somebody had to move on, and how often the first place was right.
 */
@ApplicationModule(displayName = "Plaatsing")
@NullMarked
package nl.samenhang.besluit.plaatsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

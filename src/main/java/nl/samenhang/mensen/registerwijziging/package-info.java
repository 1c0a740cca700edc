/**
 * What changes in the population register after the file first met somebody: compares, takes over
 * by rules that everybody can read, asks a person where a file is concerned, and undoes it when it
 * was wrong.
 */
@ApplicationModule(displayName = "Registerwijziging")
@NullMarked
package nl.samenhang.mensen.registerwijziging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

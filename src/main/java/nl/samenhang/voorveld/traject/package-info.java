/**
 * Tracks: that somebody is guided through a programme, line by line, with own goals, agreements and
 * steps, and how it goes some months later. Which programmes there are is data, so that a new one
 * needs no program.
 */
@ApplicationModule(displayName = "Traject")
@NullMarked
package nl.samenhang.voorveld.traject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

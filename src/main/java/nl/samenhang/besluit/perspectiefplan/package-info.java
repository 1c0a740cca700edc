/**
 * From 18- to 18+ without a cliff: the plan of a young person with youth help, found by the date of
 * birth at 16.5, with the Big 5, what changes at 18 and by when, and a room of their own. It does
 * not stop at 18, and the file does not close before the five are arranged.
 */
@ApplicationModule(displayName = "Perspectiefplan")
@NullMarked
package nl.samenhang.besluit.perspectiefplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

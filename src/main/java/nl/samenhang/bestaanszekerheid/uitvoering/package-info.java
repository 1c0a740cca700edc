/**
 * That a municipality carries out a task for another one: by which agreement, until when and for
 * what price a case. Counts the cases, and lays own staff, a neighbour and the market side by side.
 */
@ApplicationModule(displayName = "Uitvoering")
@NullMarked
package nl.samenhang.bestaanszekerheid.uitvoering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What a council wants to know before it changes a scheme: whom it would reach and what it would
 * cost, by a model population without names, and how many do not use what they have a right to. A
 * variant never changes the rules that count.
 */
@ApplicationModule(displayName = "Doorrekening")
@NullMarked
package nl.samenhang.bestaanszekerheid.doorrekening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

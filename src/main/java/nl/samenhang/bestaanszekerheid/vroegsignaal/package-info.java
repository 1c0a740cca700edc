/**
 * Early signals: partners report who is behind with paying, signals of one front door become one
 * case, and somebody offers help before debts grow. Nothing of other files is looked into before
 * help is accepted (Wgs art. 3 and 8b).
 */
@ApplicationModule(displayName = "Vroegsignaal")
@NullMarked
package nl.samenhang.bestaanszekerheid.vroegsignaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

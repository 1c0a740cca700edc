/**
 * One question, all rights: a household answers once and sees for each scheme yes, no or perhaps,
 * the amount, why and what is still needed. Norms are dated figures, each scheme is a decision
 * table that a municipality can replace by its own.
 */
@ApplicationModule(displayName = "Regeling")
@NullMarked
package nl.samenhang.bestaanszekerheid.regeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Help out of debt for one or two people of a household, from the day they ask until aftercare: the
 * clocks of the law, what they owe to whom, what they can pay, what creditors are offered and
 * answer, and how far they are.
 */
@ApplicationModule(displayName = "Schuldhulp")
@NullMarked
package nl.samenhang.bestaanszekerheid.schuldhulp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

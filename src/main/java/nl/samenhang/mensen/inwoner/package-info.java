/**
 * The persons: names, birth, addresses over time, relations, authority over children and the people
 * around them. Keeps the search words by which anybody finds a person, and hides a shielded
 * address.
 */
@ApplicationModule(displayName = "Inwoner")
@NullMarked
package nl.samenhang.mensen.inwoner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The gezin: the file of people for whom there is one contact person and one plan, whatever law
 * their help comes from. Proposed from the household, confirmed by a person; a person can be in
 * two.
 */
@ApplicationModule(displayName = "Gezin")
@NullMarked
package nl.samenhang.mensen.gezin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

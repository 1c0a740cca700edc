/**
 * Consent: of one person, to one recipient, for one set of data and one purpose. Given and
 * withdrawn by the people themselves, or recorded by staff; the policies of the database ask it, so
 * that a withdrawal ends access at once.
 */
@ApplicationModule(displayName = "Toestemming")
@NullMarked
package nl.samenhang.regie.toestemming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

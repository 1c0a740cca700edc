/**
 * The one contact person of a gezin: at most one at a time, none only while the clock of two
 * working days runs. Holds absence with a stand-in, hand-over, and the count of changes a family
 * has seen.
 */
@ApplicationModule(displayName = "Aanspreekpunt")
@NullMarked
package nl.samenhang.regie.aanspreekpunt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

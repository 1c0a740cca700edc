/**
 * Takes in a call for help in the reporter's own words, judges how urgent it is and leads it to the
 * file of one gezin. Any call for help is a melding; triage decides whether it starts the clocks of
 * the Wmo.
 */
@ApplicationModule(displayName = "Melding")
@NullMarked
package nl.samenhang.toegang.melding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The free choice of who helps: what somebody wishes, which help fits in which order and why, and
 * what was chosen, kept with the file for the decision. No price can be reached from here, so none
 * can weigh; names come only at the moment of choice.
 */
@ApplicationModule(displayName = "Keuze")
@NullMarked
package nl.samenhang.besluit.keuze;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

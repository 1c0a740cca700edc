/**
 * What a household asks for, in one application with a line for each person and law, and the clocks
 * that then run for us: decide in time, stand still while something is missing (Awb chapter 4).
 */
@ApplicationModule(displayName = "Aanvraag")
@NullMarked
package nl.samenhang.besluit.aanvraag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

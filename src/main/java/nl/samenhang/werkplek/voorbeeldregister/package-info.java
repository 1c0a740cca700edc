/**
 * A stand-in for the population register, for the demo, tests and whoever wants to look: it answers
 * questions of Haal Centraal BRP personen bevragen over HTTP about whatever population is loaded.
 * What it told once it keeps itself, so that the register can change while our file does not.
 */
@ApplicationModule(displayName = "Voorbeeldregister")
@NullMarked
package nl.samenhang.werkplek.voorbeeldregister;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

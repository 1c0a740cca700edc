/**
 * What happened, per family and per day, in sentences: it listens to every fact of every room and
 * keeps it as it was. Notes of a call or a visit are written here.
 */
@ApplicationModule(displayName = "Tijdlijn")
@NullMarked
package nl.samenhang.werkplek.tijdlijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The work list: what waits for me, for my team and for nobody yet, due first. Rooms feed it with
 * facts and never see it.
 */
@ApplicationModule(displayName = "Werkvoorraad")
@NullMarked
package nl.samenhang.werkplek.werkvoorraad;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

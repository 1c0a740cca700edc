/**
 * The clocks of the law and of our own promises: what they are (definitions as data), when they end
 * (calculator) and which ones run now. Rooms start and end their own clocks here, in their own
 * transaction.
 */
@ApplicationModule(displayName = "Termijn")
@NullMarked
package nl.samenhang.recht.termijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

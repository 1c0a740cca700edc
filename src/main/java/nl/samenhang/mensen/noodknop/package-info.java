/**
 * The limits of looking: the emergency button that opens a closed file for a few hours, with a
 * reason that everybody concerned reads; and the own file, which opens for no button at all.
 */
@ApplicationModule(displayName = "Noodknop")
@NullMarked
package nl.samenhang.mensen.noodknop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

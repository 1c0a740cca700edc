/**
 * The desk of the privacy officer: the processing log, and what rules found in it that is worth a
 * look. It judges nobody and changes no file.
 */
@ApplicationModule(displayName = "Toezicht")
@NullMarked
package nl.samenhang.werkplek.toezicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The desk of the administrator and of the privacy officer: employees with their roles, the
 * register of processing and the processing log. It changes no file.
 */
@ApplicationModule(displayName = "Beheer")
@NullMarked
package nl.samenhang.werkplek.beheer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

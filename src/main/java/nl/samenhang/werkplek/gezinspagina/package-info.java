/**
 * The page of a gezin: who they are, what they want, and what every room offers about them, one or
 * two clicks from the place where it is changed. It knows no room; it asks for sections.
 */
@ApplicationModule(displayName = "Gezinspagina")
@NullMarked
package nl.samenhang.werkplek.gezinspagina;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Makes the fictitious town of the demo and the tests from a seed number: households first, then
 * the people in them, then what happened to them. Nobody in it exists.
 */
@ApplicationModule(displayName = "Voorbeeldstad")
@NullMarked
package nl.samenhang.werkplek.voorbeeldstad;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

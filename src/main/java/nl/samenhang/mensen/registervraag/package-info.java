/**
 * Looks somebody up in the population register by what an employee knows of them, and puts who was
 * found into the file after a look at who is in it already. A question that the register could not
 * answer waits for it.
 */
@ApplicationModule(displayName = "Registervraag")
@NullMarked
package nl.samenhang.mensen.registervraag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

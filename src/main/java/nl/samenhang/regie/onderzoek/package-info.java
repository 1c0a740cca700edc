/**
 * The inquiry into what people of a family need: what the Wmo and the Jeugdwet ask, and the joint
 * explanation of what is going on, with facts apart from opinions. Heavy help waits for it.
 */
@ApplicationModule(displayName = "Onderzoek")
@NullMarked
package nl.samenhang.regie.onderzoek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

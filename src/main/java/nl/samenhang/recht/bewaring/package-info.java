/**
 * How long what is kept, by which law, and how it goes: a list that somebody judges and somebody
 * else signs, real destruction, and a proof without names. What there is to destroy is told by the
 * rooms that keep it.
 */
@ApplicationModule(displayName = "Bewaring")
@NullMarked
package nl.samenhang.recht.bewaring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Who lives with whom, over time: derived from addresses, partners, parents and children. What the
 * register cannot tell is left to a person to confirm, and that answer is kept.
 */
@ApplicationModule(displayName = "Huishouden")
@NullMarked
package nl.samenhang.mensen.huishouden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

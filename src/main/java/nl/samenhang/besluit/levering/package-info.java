/**
 * Whether granted help really began and ended: when, who told so and why it stopped. Who advised on
 * the help or decided on it does not write that down.
 */
@ApplicationModule(displayName = "Levering")
@NullMarked
package nl.samenhang.besluit.levering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The registers by which the municipality answers for itself, made from what the house itself says:
 * the register of processing (AVG art. 30), the impact assessments (AVG art. 35) and the register
 * of algorithms.
 */
@ApplicationModule(displayName = "Register")
@NullMarked
package nl.samenhang.recht.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What the municipality keeps about one person, told by each room for itself, so that a complete
 * copy can be given (AVG art. 15). Who asks for all of it knows no room.
 */
@ApplicationModule(displayName = "Inzage", type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.samenhang.platform.inzage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

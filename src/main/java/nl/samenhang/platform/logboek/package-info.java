/**
 * Makes the processing log trustworthy for outsiders: seals its lines in a chain of hashes, finds
 * the first line that is not as it was written, and hands lines over to other systems.
 */
@ApplicationModule(displayName = "Logboek", type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.samenhang.platform.logboek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

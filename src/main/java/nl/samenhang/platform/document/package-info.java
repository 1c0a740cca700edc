/**
 * Files that people bring or that we make: kept with a hash, and letters and plans as tagged PDF.
 */
@ApplicationModule(displayName = "Document", type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.samenhang.platform.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

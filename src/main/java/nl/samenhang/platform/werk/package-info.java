/**
 * The facts by which any room puts work on a list or takes it off; the work list itself stands on
 * the top floor.
 */
@ApplicationModule(displayName = "Werk", type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.samenhang.platform.werk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

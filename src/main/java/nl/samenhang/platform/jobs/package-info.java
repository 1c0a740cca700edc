/**
 * Work that runs later or takes long: scheduled once over all nodes, resumable, with progress to
 * look at.
 */
@ApplicationModule(displayName = "Jobs", type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.samenhang.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Who may do what and who did what: accounts, roles, rights, access to files and the processing
 * log.
 */
@ApplicationModule(displayName = "Security", type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.samenhang.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

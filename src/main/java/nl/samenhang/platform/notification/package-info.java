/**
 * Messages that leave the house: e-mail, letters and messages in the portal, sent after the work is
 * committed.
 */
@ApplicationModule(displayName = "Notification", type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.samenhang.platform.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

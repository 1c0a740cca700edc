package nl.samenhang.platform.notification.web;

import java.util.List;
import nl.samenhang.platform.notification.Demopostbus;
import nl.samenhang.platform.notification.Verzending;

/** What residents of the demo found in their mail and on the mat. */
public record PostbusView(List<Demopostbus.Mail> mail, List<Verzending> brieven) {}

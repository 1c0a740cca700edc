/**
 * Organisations around a family that report, help or open their door: schools, doctors, police,
 * client support, access points. Knows their contact persons and the tokens with which their
 * systems log in.
 */
@ApplicationModule(displayName = "Partner")
@NullMarked
package nl.samenhang.netwerk.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Why our time to decide on an application or an objection stands still: something is missing, the
 * person agreed, caused the delay, or force majeure (Awb art. 4:5, 4:15, 6:6, 7:10 and 7:14).
 */
@ApplicationModule(displayName = "Opschorting")
@NullMarked
package nl.samenhang.besluit.opschorting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

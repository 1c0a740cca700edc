/**
 * Who disagrees with a decision: the objection with its days, the hearing by somebody who had no
 * part in the decision, and the decision on it (Awb chapters 6 and 7).
 */
@ApplicationModule(displayName = "Bezwaar")
@NullMarked
package nl.samenhang.besluit.bezwaar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

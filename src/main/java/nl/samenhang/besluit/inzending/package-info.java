/**
 * What residents send us electronically in a procedure: an application, an objection, what was
 * missing. Whatever they may send, they may send this way (Awb art. 2:13); they hear at once that
 * it came (2:17), and what is not for us goes on to who it is for (2:3).
 */
@ApplicationModule(displayName = "Inzending")
@NullMarked
package nl.samenhang.besluit.inzending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

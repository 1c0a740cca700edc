/**
 * When we are late with a decision on an application or an objection: who asked says so in writing,
 * two weeks later a sum for each day is due, and we decide by ourselves how much that is (Awb art.
 * 4:17 to 4:20 and 7:14).
 */
@ApplicationModule(displayName = "Ingebrekestelling")
@NullMarked
package nl.samenhang.besluit.ingebrekestelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

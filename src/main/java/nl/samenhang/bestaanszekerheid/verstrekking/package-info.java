/**
 * What was granted is given: on an account, as a voucher, in kind or to a third party, once each
 * term and never twice. Stands on the decisions on schemes; who pays sees to whom and how much, and
 * not why.
 */
@ApplicationModule(displayName = "Verstrekking")
@NullMarked
package nl.samenhang.bestaanszekerheid.verstrekking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

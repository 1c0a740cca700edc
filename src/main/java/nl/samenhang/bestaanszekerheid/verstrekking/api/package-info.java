/** Vouchers at the counter of a partner: what is left of one, and taking it. */
@NullMarked
package nl.samenhang.bestaanszekerheid.verstrekking.api;

import org.jspecify.annotations.NullMarked;

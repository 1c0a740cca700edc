/** Money close to the work: what a family may spend and what that is booked on. */
@NullMarked
package nl.samenhang.geld;

import org.jspecify.annotations.NullMarked;

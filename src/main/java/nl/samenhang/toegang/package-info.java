/**
 * How a call for help or a referral comes in and finds its way. Everything after the front door
 * stands on higher floors.
 */
@NullMarked
package nl.samenhang.toegang;

import org.jspecify.annotations.NullMarked;

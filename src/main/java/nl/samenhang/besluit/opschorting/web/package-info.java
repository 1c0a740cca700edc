/** Lets the time to decide stand still and run again. */
@NullMarked
package nl.samenhang.besluit.opschorting.web;

import org.jspecify.annotations.NullMarked;

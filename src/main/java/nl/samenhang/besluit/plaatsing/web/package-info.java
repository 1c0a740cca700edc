/** Placing somebody from the file, the fit check, and the figures about first placements. */
@NullMarked
package nl.samenhang.besluit.plaatsing.web;

import org.jspecify.annotations.NullMarked;

/** Choosing a room from a plan. */
@NullMarked
package nl.samenhang.besluit.perspectiefplan.kamer.web;

import org.jspecify.annotations.NullMarked;

/**
 * Reads persons from a file of the population register in its GBA-V CSV form. Knows the layout of
 * the Logisch Ontwerp BRP; hands over what it read in the words of the room.
 */
@NullMarked
package nl.samenhang.mensen.inwoner.brp;

import org.jspecify.annotations.NullMarked;

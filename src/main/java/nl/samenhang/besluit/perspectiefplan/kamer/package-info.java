/** Rooms of the register of places for young people who leave care, and for whom they are kept. */
@NullMarked
package nl.samenhang.besluit.perspectiefplan.kamer;

import org.jspecify.annotations.NullMarked;

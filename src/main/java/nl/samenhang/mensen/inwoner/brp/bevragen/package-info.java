/**
 * Asks the population register by the standard Haal Centraal BRP personen bevragen. Knows the form
 * of its questions and answers; hands over what it got in the words of the room.
 */
@NamedInterface("bevragen")
@NullMarked
package nl.samenhang.mensen.inwoner.brp.bevragen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

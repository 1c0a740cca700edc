/**
 * Who the people are, who lives with whom, and which people share one file. Two facts of the
 * register (inwoner, huishouden) and one choice of people (gezin).
 */
@NullMarked
package nl.samenhang.mensen;

import org.jspecify.annotations.NullMarked;

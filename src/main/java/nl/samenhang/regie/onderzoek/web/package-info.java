/** The pages of the inquiry, for who does it and for whom it is about. */
@NullMarked
package nl.samenhang.regie.onderzoek.web;

import org.jspecify.annotations.NullMarked;

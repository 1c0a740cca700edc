/** The interface through which the systems of partners send meldingen and follow them. */
@NullMarked
package nl.samenhang.toegang.melding.api;

import org.jspecify.annotations.NullMarked;

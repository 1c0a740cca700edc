/** The interface by which a national portal shows a resident who looked in the file. */
@NullMarked
package nl.samenhang.werkplek.portaal.api;

import org.jspecify.annotations.NullMarked;

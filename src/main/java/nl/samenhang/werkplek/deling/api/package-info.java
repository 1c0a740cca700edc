/** What partners may see, for their systems. */
@NullMarked
package nl.samenhang.werkplek.deling.api;

import org.jspecify.annotations.NullMarked;

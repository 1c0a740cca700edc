/** Waiting in the file, on the list of who waits longest, in figures and at the resident. */
@NullMarked
package nl.samenhang.besluit.wachtvraag.web;

import org.jspecify.annotations.NullMarked;

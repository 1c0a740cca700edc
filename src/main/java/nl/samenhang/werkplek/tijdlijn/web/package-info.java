/** The timeline of a family and the notes in it. */
@NullMarked
package nl.samenhang.werkplek.tijdlijn.web;

import org.jspecify.annotations.NullMarked;

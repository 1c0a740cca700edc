/** The page with what was found. */
@NullMarked
package nl.samenhang.werkplek.zoeken.web;

import org.jspecify.annotations.NullMarked;

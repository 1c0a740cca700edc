/** The pages of the work list. */
@NullMarked
package nl.samenhang.werkplek.werkvoorraad.web;

import org.jspecify.annotations.NullMarked;

/** The page that says how the fictitious town was made. */
@NullMarked
package nl.samenhang.werkplek.voorbeeldstad.web;

import org.jspecify.annotations.NullMarked;

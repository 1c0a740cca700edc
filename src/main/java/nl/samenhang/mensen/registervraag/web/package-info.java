/** The page on which somebody is looked up in the register, and what comes of it. */
@NullMarked
package nl.samenhang.mensen.registervraag.web;

import org.jspecify.annotations.NullMarked;

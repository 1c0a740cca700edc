/** The page on which the register of the demo is made to change. */
@NullMarked
package nl.samenhang.werkplek.voorbeeldregister.web;

import org.jspecify.annotations.NullMarked;

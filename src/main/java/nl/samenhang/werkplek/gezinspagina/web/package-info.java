/** The page itself. */
@NullMarked
package nl.samenhang.werkplek.gezinspagina.web;

import org.jspecify.annotations.NullMarked;

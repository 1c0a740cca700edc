/** The pages under {@code /mijn}. */
@NullMarked
package nl.samenhang.werkplek.portaal.web;

import org.jspecify.annotations.NullMarked;

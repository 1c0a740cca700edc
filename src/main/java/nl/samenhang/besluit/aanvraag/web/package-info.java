/** Takes an application in, and shows it with its clocks. */
@NullMarked
package nl.samenhang.besluit.aanvraag.web;

import org.jspecify.annotations.NullMarked;

/** Writes down that help began and ended, and shows it with the help. */
@NullMarked
package nl.samenhang.besluit.levering.web;

import org.jspecify.annotations.NullMarked;

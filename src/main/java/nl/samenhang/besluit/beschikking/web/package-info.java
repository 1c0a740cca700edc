/** Asks the tables, decides on lines, and puts the set of decisions together. */
@NullMarked
package nl.samenhang.besluit.beschikking.web;

import org.jspecify.annotations.NullMarked;

/** The list of what the register changed, the rules, and the question on the page of a person. */
@NullMarked
package nl.samenhang.mensen.registerwijziging.web;

import org.jspecify.annotations.NullMarked;

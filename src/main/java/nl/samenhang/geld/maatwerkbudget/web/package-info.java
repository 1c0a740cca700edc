/** The free budget on the page of the gezin, at the second person and for the council. */
@NullMarked
package nl.samenhang.geld.maatwerkbudget.web;

import org.jspecify.annotations.NullMarked;

/** Consent on the pages of a person and of a resident. */
@NullMarked
package nl.samenhang.regie.toestemming.web;

import org.jspecify.annotations.NullMarked;

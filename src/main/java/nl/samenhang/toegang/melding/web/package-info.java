/** The public form, the pages for staff and the duty roster. */
@NullMarked
package nl.samenhang.toegang.melding.web;

import org.jspecify.annotations.NullMarked;

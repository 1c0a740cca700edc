/** The doors: one for employees, one for residents. */
@NullMarked
package nl.samenhang.platform.web.inloggen;

import org.jspecify.annotations.NullMarked;

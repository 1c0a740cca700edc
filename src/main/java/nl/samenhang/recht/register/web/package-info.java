/** The registers on screen, for everybody in short and for the privacy officer in full. */
@NullMarked
package nl.samenhang.recht.register.web;

import org.jspecify.annotations.NullMarked;

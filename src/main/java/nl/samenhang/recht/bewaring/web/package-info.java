/** The pages about how long what is kept, and about what is destroyed. */
@NullMarked
package nl.samenhang.recht.bewaring.web;

import org.jspecify.annotations.NullMarked;

/** The pages of emergency access, its review, and the persons in whose file one may not be. */
@NullMarked
package nl.samenhang.mensen.noodknop.web;

import org.jspecify.annotations.NullMarked;

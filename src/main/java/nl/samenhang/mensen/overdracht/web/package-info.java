/** The pages of who gives a file, of who takes one in, and of who keeps the keys. */
@NullMarked
package nl.samenhang.mensen.overdracht.web;

import org.jspecify.annotations.NullMarked;

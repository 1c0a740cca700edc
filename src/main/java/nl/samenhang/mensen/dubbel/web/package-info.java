/** The pages about people who are in the file twice. */
@NullMarked
package nl.samenhang.mensen.dubbel.web;

import org.jspecify.annotations.NullMarked;

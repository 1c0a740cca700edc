/** The pages of what would happen if, and of who does not use what. */
@NullMarked
package nl.samenhang.bestaanszekerheid.doorrekening.web;

import org.jspecify.annotations.NullMarked;

/** Pages of work and talent. */
@NullMarked
package nl.samenhang.bestaanszekerheid.participatie.web;

import org.jspecify.annotations.NullMarked;

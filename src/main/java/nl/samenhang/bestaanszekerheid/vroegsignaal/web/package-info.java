/** The pages of early signals: files, the work list, a case, what partners hear and the month. */
@NullMarked
package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import org.jspecify.annotations.NullMarked;

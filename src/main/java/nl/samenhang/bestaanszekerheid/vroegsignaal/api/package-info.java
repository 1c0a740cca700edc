/** The interface through which partners report payment arrears and hear what became of them. */
@NullMarked
package nl.samenhang.bestaanszekerheid.vroegsignaal.api;

import org.jspecify.annotations.NullMarked;

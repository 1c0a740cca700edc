/**
 * Decision tables of the law as data, in the form of the standard DMN: read and checked at the
 * start, shown on screen, with a version of its own for a municipality. What a table said is kept
 * with what went in, and can be played again.
 */
@ApplicationModule(displayName = "Regel")
@NullMarked
package nl.samenhang.recht.regel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

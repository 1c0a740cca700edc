/**
 * When the electronic way to us did not work. Whoever was stopped by that on the last day of a term
 * is not late (Awb art. 2:21); everybody can read when it was.
 */
@ApplicationModule(displayName = "Storing")
@NullMarked
package nl.samenhang.recht.storing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Waiting for help: who waits for what since when, what helps meanwhile, what the regional team of
 * experts says when it takes too long, and how long one waits for each kind of help.
 */
@ApplicationModule(displayName = "Wachtvraag")
@NullMarked
package nl.samenhang.besluit.wachtvraag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Experts and family at one table at the start: which expertise a question needs, the meeting with
 * its date and decisions, and the advice of a behavioural scientist. Who advises does not deliver.
 */
@ApplicationModule(displayName = "Overleg")
@NullMarked
package nl.samenhang.regie.overleg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

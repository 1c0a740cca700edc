/**
 * Work and talent: what somebody can, in the own words, which work there is to learn, to take part
 * or to earn, and what fits. The municipality and the work company share the people they guide.
 */
@ApplicationModule(displayName = "Participatie")
@NullMarked
package nl.samenhang.bestaanszekerheid.participatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

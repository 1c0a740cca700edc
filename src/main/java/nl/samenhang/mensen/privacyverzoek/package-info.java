/**
 * What residents may ask about their own data: a copy of all of it, correction and destruction.
 * Each request is a decision with a clock, a reason and a remedies clause.
 */
@ApplicationModule(displayName = "Privacyverzoek")
@NullMarked
package nl.samenhang.mensen.privacyverzoek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

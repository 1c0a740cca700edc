/**
 * Small money within a day, for what no law covers in time: which law was tried, why not, and what
 * it prevents. Up to a limit the worker decides, above it with a second person. The council sees a
 * sample of each quarter in which nobody can be recognised.
 */
@ApplicationModule(displayName = "Maatwerkbudget")
@NullMarked
package nl.samenhang.geld.maatwerkbudget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What is decided for a household: one set of decisions on an application with a line for each
 * person and law, prepared by the tables of the law, checked by a second person where the mandate
 * says so, and announced in one letter.
 */
@ApplicationModule(displayName = "Beschikking")
@NullMarked
package nl.samenhang.besluit.beschikking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

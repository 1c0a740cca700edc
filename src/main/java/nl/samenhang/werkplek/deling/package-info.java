/**
 * What partners may see because somebody consented: who the contact person is, and what was agreed
 * with that partner. The database closes the file to the partner when the consent is withdrawn.
 */
@ApplicationModule(displayName = "Deling")
@NullMarked
package nl.samenhang.werkplek.deling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

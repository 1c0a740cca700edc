/**
 * A group of young people that causes nuisance, guided together with partners (plus-min-mee). A
 * closed compartment: only who is admitted by name sees a group, lines of the police ask admission
 * of their own, nothing refers to a person in a file, and the group is removed when its term ends.
 */
@ApplicationModule(displayName = "Groepsaanpak")
@NullMarked
package nl.samenhang.veiligheid.groepsaanpak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

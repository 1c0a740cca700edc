/**
 * A file that goes to another municipality when a family moves, and one that comes from there: as a
 * signed package that both sides agree on, with the consent of each person whose data it holds.
 */
@ApplicationModule(displayName = "Overdracht")
@NullMarked
package nl.samenhang.mensen.overdracht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

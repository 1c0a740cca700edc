/**
 * The one plan of a gezin: the words of the family, goals per person and part of life, who does
 * what, binding agreements, and the tree gezinsplan - levensdomeinplan - deelplan of the national
 * standard Regie- en Zaakservices 1.0. What was agreed is kept as a version that never changes.
 */
@ApplicationModule(displayName = "Gezinsplan")
@NullMarked
package nl.samenhang.regie.gezinsplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

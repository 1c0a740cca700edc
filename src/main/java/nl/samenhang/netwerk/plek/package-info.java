/**
 * Places to live with help, of all kinds in one register: family homes, foster care, small closed
 * groups, supported and sheltered living, shelters. Whom a place fits, what it can handle, and on
 * which days a bed is taken; never by whom.
 */
@ApplicationModule(displayName = "Plek")
@NullMarked
package nl.samenhang.netwerk.plek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

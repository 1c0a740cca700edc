/**
 * The desks: pages that bring many rooms together for one person, staff or resident. It stands on
 * top and is never imported.
 */
@NullMarked
package nl.samenhang.werkplek;

import org.jspecify.annotations.NullMarked;

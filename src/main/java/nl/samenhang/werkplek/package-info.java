/**
 * The desks: pages that bring together what the rooms below offer. They know every floor and nobody
 * depends on them.
 */
@NullMarked
package nl.samenhang.werkplek;

import org.jspecify.annotations.NullMarked;

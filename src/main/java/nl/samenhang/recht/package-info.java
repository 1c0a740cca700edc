/**
 * The law as data: clocks, purposes, decision tables and retention. Knows no person and no file, so
 * that every upper wing can stand on it.
 */
@NullMarked
package nl.samenhang.recht;

import org.jspecify.annotations.NullMarked;

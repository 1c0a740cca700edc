/**
 * Income and debts: which schemes a household has a right to, and how it gets by. Stands on the
 * tables of the law and on the files, and decides nothing by itself.
 */
@NullMarked
package nl.samenhang.bestaanszekerheid;

import org.jspecify.annotations.NullMarked;

/**
 * What helps before or beside a decision: programmes that guide people step by step. Stands on the
 * files and decides nothing by itself.
 */
@NullMarked
package nl.samenhang.voorveld;

import org.jspecify.annotations.NullMarked;

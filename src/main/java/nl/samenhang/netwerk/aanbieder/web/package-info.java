/** The list of offers that everybody may read, and the pages on which it is kept up. */
@NullMarked
package nl.samenhang.netwerk.aanbieder.web;

import org.jspecify.annotations.NullMarked;

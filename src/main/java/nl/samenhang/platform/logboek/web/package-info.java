/** The page of the seals, for the privacy officer. */
@NullMarked
package nl.samenhang.platform.logboek.web;

import org.jspecify.annotations.NullMarked;

/** The page on which everybody can read which terms count and why. */
@NullMarked
package nl.samenhang.recht.termijn.web;

import org.jspecify.annotations.NullMarked;

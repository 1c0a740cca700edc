/** The pages of the schemes. */
@NullMarked
package nl.samenhang.bestaanszekerheid.regeling.web;

import org.jspecify.annotations.NullMarked;

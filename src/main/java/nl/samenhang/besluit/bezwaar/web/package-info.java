/** Takes objections in, and shows each with its hearing and what was decided on it. */
@NullMarked
package nl.samenhang.besluit.bezwaar.web;

import org.jspecify.annotations.NullMarked;

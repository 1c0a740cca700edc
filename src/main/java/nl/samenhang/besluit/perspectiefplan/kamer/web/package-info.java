/** The register of rooms, and choosing one from a plan. */
@NullMarked
package nl.samenhang.besluit.perspectiefplan.kamer.web;

import org.jspecify.annotations.NullMarked;

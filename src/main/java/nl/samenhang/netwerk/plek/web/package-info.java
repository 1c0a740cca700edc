/** The register of places, and searching a free one. */
@NullMarked
package nl.samenhang.netwerk.plek.web;

import org.jspecify.annotations.NullMarked;

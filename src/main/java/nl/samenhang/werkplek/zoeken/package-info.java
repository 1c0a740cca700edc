/**
 * The search box and its page: it asks every room that has something to be found and ranks the
 * answers together, own files first. A BSN never stands in an address.
 */
@ApplicationModule(displayName = "Zoeken")
@NullMarked
package nl.samenhang.werkplek.zoeken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Makes a nation for benchmarks from a seed number: every municipality by its size, households
 * first, then the people in them, then their files. Written through COPY; nobody in it exists.
 */
@ApplicationModule(displayName = "Natie")
@NullMarked
package nl.samenhang.werkplek.natie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

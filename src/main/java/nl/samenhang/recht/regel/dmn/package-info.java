/** Decision tables as DMN files: reading and writing. */
@NullMarked
package nl.samenhang.recht.regel.dmn;

import org.jspecify.annotations.NullMarked;

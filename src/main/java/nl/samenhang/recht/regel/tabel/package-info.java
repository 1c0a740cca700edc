/** What a decision table is, whether it leaves gaps, and which of its rows counts. */
@NamedInterface("tabel")
@NullMarked
package nl.samenhang.recht.regel.tabel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

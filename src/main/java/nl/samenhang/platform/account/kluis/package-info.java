/** Keeps secrets with the key of the house, for every room that has some. */
@NamedInterface("kluis")
@NullMarked
package nl.samenhang.platform.account.kluis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

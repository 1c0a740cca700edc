/**
 * What was decided and granted: provisions by every law, with who gives them and who knows more.
 */
@NullMarked
package nl.samenhang.besluit;

import org.jspecify.annotations.NullMarked;

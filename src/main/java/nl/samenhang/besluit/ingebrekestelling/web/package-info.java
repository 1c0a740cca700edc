/** Takes notices of default in, and the word on the sum that became due. */
@NullMarked
package nl.samenhang.besluit.ingebrekestelling.web;

import org.jspecify.annotations.NullMarked;

/** The pages on which partners, their contact persons and their tokens are kept. */
@NullMarked
package nl.samenhang.netwerk.partner.web;

import org.jspecify.annotations.NullMarked;

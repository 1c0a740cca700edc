/** Pages of debt help. */
@NullMarked
package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import org.jspecify.annotations.NullMarked;

/** Where people are in danger or cause it: closed parts with grounds and people of their own. */
@NullMarked
package nl.samenhang.veiligheid;

import org.jspecify.annotations.NullMarked;

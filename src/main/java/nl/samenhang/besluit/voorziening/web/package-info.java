/** Help on the page of the gezin and on the pages of a resident. */
@NullMarked
package nl.samenhang.besluit.voorziening.web;

import org.jspecify.annotations.NullMarked;

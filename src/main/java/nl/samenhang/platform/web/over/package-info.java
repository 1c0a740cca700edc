/** Pages about the website itself: accessibility, privacy, and what machines ask of a site. */
@NullMarked
package nl.samenhang.platform.web.over;

import org.jspecify.annotations.NullMarked;

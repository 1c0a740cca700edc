/**
 * People who are in the file twice: finding them, asking somebody, and taking two descriptions
 * together as one person. Whatever was taken together can be taken apart again, also years later.
 */
@ApplicationModule(displayName = "Dubbel")
@NullMarked
package nl.samenhang.mensen.dubbel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What every page shares: layout, components, forms that keep what was typed, languages, errors and
 * drafts.
 */
@ApplicationModule(displayName = "Web", type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.samenhang.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

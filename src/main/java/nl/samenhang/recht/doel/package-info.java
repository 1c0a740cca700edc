/**
 * Why data is used and what that allows: per purpose, kind of data, law and role whether it may be
 * used, with the article. The database enforces the same table ({@code database.doelregel}).
 */
@ApplicationModule(displayName = "Doel")
@NullMarked
package nl.samenhang.recht.doel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

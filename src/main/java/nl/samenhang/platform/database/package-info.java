/**
 * The PostgreSQL that everything stands on: started by us or reached by its address, and told for
 * whom each transaction runs.
 */
@ApplicationModule(displayName = "Database", type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.samenhang.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Lays a JSON file beside a JSON schema and says what does not fit, for what goes to another
 * organisation in an agreed form. Nothing is fetched: a schema is a file or a resource.
 */
@ApplicationModule(displayName = "Schema")
@NullMarked
package nl.samenhang.platform.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

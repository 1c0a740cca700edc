/**
 * Which help people have, by any law: what, from whom, until when. Who works by another law sees
 * that there is help and whom to call, and more only with a ground or with consent; the database
 * decides that per row.
 */
@ApplicationModule(displayName = "Voorziening")
@NullMarked
package nl.samenhang.besluit.voorziening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

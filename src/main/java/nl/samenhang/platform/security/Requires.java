package nl.samenhang.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right that a handler asks for. Every handler has one; roles and their rights stand in {@code
 * definitions/rollen.json}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** For pages that everybody may see without login. */
    String IEDEREEN = "openbaar";

    /** For pages that every logged-in employee may see, such as the own work list. */
    String MEDEWERKER = "medewerker";

    /** For pages of a resident about the own household. */
    String INWONER = "inwoner";

    /** For requests by a partner organisation with a token. */
    String PARTNER = "partner";

    String value();
}

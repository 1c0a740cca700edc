package nl.samenhang.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why a handler uses data of people: a key of {@code definitions/verwerkingen.json}, the register
 * of processing (AVG art. 30). Each handler runs as one transaction for this purpose.
 */
@Documented
@Transactional
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Verwerking {

    /** For pages that use no data of people. */
    String GEEN = "geen-persoonsgegevens";

    String value();
}

package nl.samenhang.recht.regel.web;

import java.util.Map;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/** What is wrong in forms of which the fields follow from a table. */
final class Fouten {

    private Fouten() {}

    /** A form of which nothing is judged yet. */
    static BindingResult none() {
        return new MapBindingResult(Map.of(), "regel");
    }

    static FieldError of(String veld, String sleutel, Object... woorden) {
        return new FieldError("regel", veld, "", false, new String[] {sleutel}, woorden, sleutel);
    }
}

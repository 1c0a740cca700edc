package nl.samenhang.bestaanszekerheid.regeling;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;

/**
 * A member of the file, in the household of a question.
 *
 * @param leeftijd in whole years on the day of the outcome; empty before it, or when not known
 * @param normleeftijd the age group of the norm on that day
 */
public record Bewoner(
        InwonerId inwoner,
        Bewonersrol rol,
        Optional<Integer> leeftijd,
        Optional<Normleeftijd> normleeftijd) {

    static Bewoner of(InwonerId inwoner, Bewonersrol rol) {
        return new Bewoner(inwoner, rol, Optional.empty(), Optional.empty());
    }

    boolean is(Bewonersrol andere) {
        return rol == andere;
    }
}

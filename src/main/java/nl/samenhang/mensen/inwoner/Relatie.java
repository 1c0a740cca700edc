package nl.samenhang.mensen.inwoner;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;

/**
 * A partner, parent or child of a person.
 *
 * @param ander the other person, when that person is in the file too
 * @param naam the other's name as the register of this person gives it
 * @param periode since when and until when, for a partner; empty when unknown
 */
public record Relatie(
        Relatiesoort soort,
        Optional<InwonerId> ander,
        String naam,
        Optional<Geboortedatum> geboortedatum,
        Optional<Periode> periode) {}

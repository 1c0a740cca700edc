package nl.samenhang.besluit.inzending;

import java.util.Optional;
import nl.samenhang.kernel.Wet;

/**
 * How something that was sent is taken in.
 *
 * @param wet by which law, for an application
 * @param vraag what is asked, for an application
 * @param commissie whether a committee advises, for an objection
 * @param zonderGronden whether an objection does not say why
 */
public record Opname(
        Optional<Wet> wet,
        Optional<String> vraag,
        Optional<Boolean> commissie,
        boolean zonderGronden) {}

package nl.samenhang.platform.security.inlogboek;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Positie;

/**
 * Which lines of the log of log-ins somebody wants to see.
 *
 * @param wie an employee or a resident with an account
 * @param kenmerk a typed name that is no account
 * @param vanaf the first day
 * @param tot the last day
 * @param na the last line of the page before
 */
public record Inlogvraag(
        Optional<UUID> wie,
        Optional<String> kenmerk,
        Optional<String> adres,
        Optional<Inloggebeurtenis> gebeurtenis,
        Optional<LocalDate> vanaf,
        Optional<LocalDate> tot,
        Positie na) {}

package nl.samenhang.recht.termijn.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.recht.termijn.Tweetalig;

/**
 * A running clock as the page of a gezin shows it.
 *
 * @param pad the page where what it waits for is done
 */
public record LopendeTermijnView(
        Tweetalig naam,
        Optional<Tweetalig> stap,
        LocalDate uiterlijk,
        String kleur,
        String status,
        String pad) {}

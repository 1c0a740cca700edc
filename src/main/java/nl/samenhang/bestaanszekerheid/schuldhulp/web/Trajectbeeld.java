package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Toelating;
import nl.samenhang.bestaanszekerheid.schuldhulp.Traject;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.termijn.Tweetalig;

/**
 * What every page of a track shows.
 *
 * @param wie who is helped, as a sentence has it
 * @param gezin the name of the file
 * @param helper the name of the debt helper
 * @param klokken the clocks that run, the first one due first
 * @param toelating what was decided, once announced
 */
public record Trajectbeeld(
        Traject traject,
        Tekst wie,
        String gezin,
        String helper,
        List<Klok> klokken,
        Optional<Toelating> toelating) {

    public record Klok(Tweetalig naam, String kleur, LocalDate uiterlijk) {}

    public String pad() {
        return "/schuldhulp/" + traject.id();
    }
}

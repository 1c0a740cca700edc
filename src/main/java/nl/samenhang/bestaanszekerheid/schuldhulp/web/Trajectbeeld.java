package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Toelating;
import nl.samenhang.bestaanszekerheid.schuldhulp.Traject;
import nl.samenhang.recht.termijn.Tweetalig;

/**
 * What every page of a track shows.
 *
 * @param namen of who is helped
 * @param gezin the name of the file
 * @param helper the name of the debt helper
 * @param klokken the clocks that run, the first one due first
 * @param toelating what was decided, once announced
 */
public record Trajectbeeld(
        Traject traject,
        List<String> namen,
        String gezin,
        String helper,
        List<Klok> klokken,
        Optional<Toelating> toelating) {

    public record Klok(Tweetalig naam, String kleur, LocalDate uiterlijk) {}

    /** The names as a sentence has them. */
    public String wie() {
        return String.join(" + ", namen);
    }

    public String pad() {
        return "/schuldhulp/" + traject.id();
    }
}

package nl.samenhang.voorveld.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.recht.termijn.Tweetalig;

/**
 * A programme by which people are guided, as its file in {@code definitions/trajecten} says.
 *
 * @param sleutel names it, also in its tracks
 * @param wet the law whose roles may see it: one of {@code Wet} or {@code Begeleidingswet}
 * @param grondslag the articles behind it
 * @param doel what it is for
 * @param toestemming whether the person agrees before it begins
 * @param begeleiders the roles that may begin it and guide in it
 * @param redenen for which it may end
 * @param opvolging when is asked how it is later
 */
public record Programma(
        String sleutel,
        Tweetalig naam,
        String wet,
        String grondslag,
        Tweetalig doel,
        boolean toestemming,
        List<String> begeleiders,
        List<Lijn> lijnen,
        List<Reden> redenen,
        Optional<Opvolging> opvolging) {

    /** One line, such as language or housing. */
    public record Lijn(String sleutel, Tweetalig naam, List<Vraag> vragen, List<Stap> stappen) {

        public Optional<Stap> stap(String welke) {
            return stappen.stream().filter(s -> s.sleutel().equals(welke)).findFirst();
        }

        public Optional<Vraag> vraag(String welke) {
            return vragen.stream().filter(v -> v.sleutel().equals(welke)).findFirst();
        }
    }

    /** What is asked of the person on a line. */
    public record Vraag(String sleutel, Tweetalig tekst) {}

    /**
     * A step of a line.
     *
     * @param weken after the begin of the track it is expected to be done
     * @param moet whether the line is not finished without it
     */
    public record Stap(String sleutel, Tweetalig naam, int weken, boolean moet) {

        public LocalDate verwacht(LocalDate begin) {
            return begin.plusWeeks(weken);
        }
    }

    /**
     * Why a track ends.
     *
     * @param allesKlaar whether all lines must be finished for it; otherwise it is explained
     */
    public record Reden(String sleutel, Tweetalig naam, boolean allesKlaar) {}

    /**
     * When is asked how it is later.
     *
     * @param vanaf {@value #EINDE}, or the line and the step from which the months count
     * @param vraag what is asked, answered by yes or no
     */
    public record Opvolging(String vanaf, List<Integer> maanden, Tweetalig vraag) {

        public static final String EINDE = "EINDE";

        boolean isFrom(String lijn, String stap) {
            return vanaf.equals(lijn + "/" + stap);
        }

        boolean isFromEnd() {
            return vanaf.equals(EINDE);
        }
    }

    public Optional<Lijn> lijn(String welke) {
        return lijnen.stream().filter(l -> l.sleutel().equals(welke)).findFirst();
    }

    public Optional<Reden> reden(String welke) {
        return redenen.stream().filter(r -> r.sleutel().equals(welke)).findFirst();
    }

    /** All steps, as line and step. */
    Stream<String> stappen() {
        return lijnen.stream()
                .flatMap(l -> l.stappen().stream().map(s -> l.sleutel() + "/" + s.sleutel()));
    }
}

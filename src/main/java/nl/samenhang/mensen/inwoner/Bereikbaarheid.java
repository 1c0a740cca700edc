package nl.samenhang.mensen.inwoner;

import java.util.Optional;

/**
 * How a person is reached, and how not.
 *
 * @param taal the language in which the person is at ease, such as {@code nl} or {@code tr}
 * @param tolk whether an interpreter is needed
 * @param veiligContact in own words how contact is safe; present means: read this before calling
 */
public record Bereikbaarheid(
        Optional<String> telefoon,
        Optional<String> email,
        Optional<Kanaal> voorkeurskanaal,
        String taal,
        boolean tolk,
        Optional<String> veiligContact) {

    public static final Bereikbaarheid ONBEKEND =
            new Bereikbaarheid(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "nl",
                    false,
                    Optional.empty());

    public static Bereikbaarheid of(String telefoon, String email) {
        return new Bereikbaarheid(
                Optional.of(telefoon).filter(text -> !text.isBlank()),
                Optional.of(email).filter(text -> !text.isBlank()),
                Optional.empty(),
                "nl",
                false,
                Optional.empty());
    }

    /**
     * Whether the person said that post may come electronically (Awb art. 2:8 lid 1); who did not
     * say so gets it on paper.
     */
    public boolean isDigitaal() {
        return email.isPresent()
                && voorkeurskanaal
                        .filter(kanaal -> kanaal == Kanaal.EMAIL || kanaal == Kanaal.PORTAAL)
                        .isPresent();
    }

    /** The same, for who likes to be reached this way. */
    public Bereikbaarheid by(Kanaal kanaal) {
        return new Bereikbaarheid(telefoon, email, Optional.of(kanaal), taal, tolk, veiligContact);
    }
}

package nl.samenhang.regie.onderzoek;

import nl.samenhang.kernel.InwonerId;

/**
 * Causes that go back to parents or grandparents. Without a ground there is no such record, and no
 * field to write it in.
 *
 * @param wie whose past it is
 * @param toelichting how and when this person agreed, or why safety needs it
 */
public record Generaties(InwonerId wie, Grond grond, String toelichting, String tekst) {

    /** Why it may be written down. */
    public enum Grond {
        /** The person agreed in so many words (AVG art. 9 lid 2 onder a). */
        TOESTEMMING,
        /** A child is in danger and it is needed to stop that (Jeugdwet art. 7.4.0; meldcode). */
        VEILIGHEID
    }
}

package nl.samenhang.kernel;

/**
 * What was asked for does not exist for the one who asks: because it is not there, or because it is
 * not theirs. Both give the same answer, and the try is logged.
 */
public class NotFound extends RuntimeException {

    private final transient Onderwerp onderwerp;

    public NotFound(Onderwerp onderwerp) {
        super(onderwerp.soort());
        this.onderwerp = onderwerp;
    }

    public Onderwerp onderwerp() {
        return onderwerp;
    }
}

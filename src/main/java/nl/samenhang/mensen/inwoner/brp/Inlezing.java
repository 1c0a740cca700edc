package nl.samenhang.mensen.inwoner.brp;

import java.time.Instant;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/**
 * A file of the register that came in, and what came of it.
 *
 * @param weigering why the file as a whole was refused
 * @param verwerkt how many persons were read; after a crash the reading goes on from here
 */
public record Inlezing(
        InlezingId id,
        String bestandsnaam,
        String sha256,
        Status status,
        Optional<Tekst> weigering,
        String door,
        Instant ontvangenOp,
        Optional<Instant> klaarOp,
        int aantal,
        int verwerkt,
        Telling telling) {

    /** How a file stands. */
    public enum Status {
        BEZIG,
        KLAAR,
        GEWEIGERD
    }

    /**
     * What became of the persons in the file.
     *
     * @param gelijk persons who were known already and have not changed
     */
    public record Telling(int nieuw, int gewijzigd, int gelijk, int geweigerd) {

        static final Telling NUL = new Telling(0, 0, 0, 0);

        Telling plus(Telling ander) {
            return new Telling(
                    nieuw + ander.nieuw,
                    gewijzigd + ander.gewijzigd,
                    gelijk + ander.gelijk,
                    geweigerd + ander.geweigerd);
        }

        /** How many persons of the file are in the register of the municipality now. */
        public int aangenomen() {
            return nieuw + gewijzigd + gelijk;
        }
    }

    /** Whether all are read, and who was known already is being compared. */
    public boolean isCompared() {
        return status == Status.BEZIG && verwerkt == aantal && telling.gewijzigd() > 0;
    }

    /** How far it is, from 0 to 100. */
    public int percentage() {
        return aantal == 0 ? 100 : (int) (verwerkt * 100L / aantal);
    }
}

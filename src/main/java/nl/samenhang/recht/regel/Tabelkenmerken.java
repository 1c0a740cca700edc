package nl.samenhang.recht.regel;

import java.util.List;
import nl.samenhang.kernel.Tekst;

/**
 * What belongs to a table of the municipality's own and stands outside it, such as the name and the
 * days of a scheme: who approves the table approves that too.
 */
public interface Tabelkenmerken {

    /**
     * One of these things.
     *
     * @param naam what it is
     * @param waarde as it stands on screen
     */
    record Kenmerk(Tekst naam, Tekst waarde) {

        /** What somebody wrote, word for word. */
        public static Kenmerk of(Tekst naam, String geschreven) {
            return new Kenmerk(naam, Tekst.of("regel.eigen.kenmerk", geschreven));
        }
    }

    /** All of them; none for a table that only says what it says. */
    List<Kenmerk> of(String tabel);
}

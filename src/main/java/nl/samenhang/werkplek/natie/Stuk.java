package nl.samenhang.werkplek.natie;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the nation that is made and stored at once: one postcode area of one municipality.
 *
 * @param nummer over the whole nation
 * @param volgnummer within the municipality; the first also brings the employees
 * @param stukken how many the municipality has
 * @param inwoners how many people the municipality has in all its parts
 */
record Stuk(
        int nummer,
        String gemeente,
        String plaats,
        int volgnummer,
        int stukken,
        int inwoners,
        int personen) {

    static final int PERSONEN = 4000;
    private static final int FIRST_POSTCODE = 1000;

    /** All parts in their order, the same for the same number of inhabitants. */
    static List<Stuk> of(Gemeentelijst lijst) {
        var all = new ArrayList<Stuk>();
        for (var gemeente : lijst.gemeenten()) {
            var count = Math.ceilDiv(gemeente.inwoners(), PERSONEN);
            for (var i = 0; i < count; i++) {
                var from = (long) gemeente.inwoners() * i / count;
                var to = (long) gemeente.inwoners() * (i + 1) / count;
                all.add(
                        new Stuk(
                                all.size(),
                                gemeente.code(),
                                gemeente.naam(),
                                i,
                                count,
                                gemeente.inwoners(),
                                (int) (to - from)));
            }
        }
        return all;
    }

    String postcode4() {
        return String.valueOf(FIRST_POSTCODE + nummer);
    }
}

package nl.samenhang.bestaanszekerheid.verstrekking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * When an account counts at once. The first one in the own name does; another one than before, and
 * one in the name of somebody else, is what fraud looks like, so a second person asks first.
 */
final class Rekeningregels {

    private Rekeningregels() {}

    static boolean needsLook(List<Bankrekening> eerder, String naam, String achternaam) {
        return !eerder.isEmpty() || !plain(naam).contains(plain(achternaam));
    }

    private static String plain(String naam) {
        return Normalizer.normalize(naam, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}

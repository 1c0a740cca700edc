package nl.samenhang.mensen.inwoner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;

/**
 * What of somebody counts in the question whether two are one person.
 *
 * @param voornamen first names and the name of every day, without accents and capitals
 * @param achternamen the words of the surname without prefix; a double name has several
 * @param adressen the front doors where this person lives or lived
 */
record Kenmerken(
        Optional<Bsn> bsn,
        List<String> voornamen,
        List<String> achternamen,
        Optional<Geboortedatum> geboortedatum,
        Geslacht geslacht,
        Set<String> adressen,
        Optional<String> telefoon) {

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that say nothing of who somebody is. */
    private static final Set<String> PREFIXES =
            Set.of(
                    "van", "de", "den", "der", "het", "ten", "ter", "te", "el", "al", "von", "in",
                    "t");

    static Kenmerken of(NieuweInwoner nieuw) {
        return of(
                nieuw.bsn(),
                Stream.of(nieuw.roepnaam(), nieuw.voornamen()),
                nieuw.geslachtsnaam(),
                nieuw.geboortedatum(),
                nieuw.geslacht(),
                nieuw.adres().stream(),
                nieuw.bereikbaarheid().telefoon());
    }

    static Kenmerken of(Inwoner inwoner) {
        return of(
                inwoner.bsn(),
                Stream.of(inwoner.roepnaam(), inwoner.voornamen()),
                inwoner.geslachtsnaam(),
                inwoner.geboortedatum(),
                inwoner.geslacht(),
                inwoner.adres().stream(),
                inwoner.telefoon());
    }

    static Kenmerken of(
            Optional<Bsn> bsn,
            Stream<String> voornamen,
            String achternaam,
            Optional<Geboortedatum> geboortedatum,
            Geslacht geslacht,
            Stream<Adres> adressen,
            Optional<String> telefoon) {
        return new Kenmerken(
                bsn,
                voornamen.flatMap(Kenmerken::words).distinct().toList(),
                surname(achternaam),
                geboortedatum,
                geslacht,
                adressen.map(Adres::sleutel).collect(Collectors.toUnmodifiableSet()),
                telefoon.map(Zoekwoorden::phone));
    }

    private static List<String> surname(String achternaam) {
        var words = new ArrayList<>(words(achternaam).toList());
        words.removeIf(word -> PREFIXES.contains(word) && words.size() > 1);
        return List.copyOf(words);
    }

    /** Also single letters: an initial is less than a name and more than nothing. */
    private static Stream<String> words(String text) {
        return BREAKS.splitAsStream(Zoekwoorden.normalize(text)).filter(word -> !word.isEmpty());
    }
}

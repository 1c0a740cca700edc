package nl.samenhang.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.samenhang.mensen.inwoner.NieuweInwoner;

/** Makes people with names of the Netherlands, and the errors that desks make in them. */
final class Mensmaker {

    private static final List<String> SURNAMES =
            List.of(
                    "Jansen",
                    "Vries",
                    "Bakker",
                    "Visser",
                    "Smit",
                    "Meijer",
                    "Boer",
                    "Mulder",
                    "Groot",
                    "Bos",
                    "Vos",
                    "Peters",
                    "Hendriks",
                    "Leeuwen",
                    "Dekker",
                    "Brouwer",
                    "Wit",
                    "Dijkstra",
                    "Smits",
                    "Graaf",
                    "Meer",
                    "Linden",
                    "Kok",
                    "Jacobs",
                    "Haan",
                    "Vermeulen",
                    "Heuvel",
                    "Veen",
                    "Broek",
                    "Bruijn",
                    "Schouten",
                    "Beek",
                    "Willems",
                    "Hoek",
                    "Koster",
                    "Verhoeven",
                    "Wijk",
                    "Huisman",
                    "Groß",
                    "Yilmaz",
                    "Kaya",
                    "Demir",
                    "Bakkali",
                    "Nguyen",
                    "Kowalski",
                    "Özdemir",
                    "Röell",
                    "Çelik");
    private static final List<String> PREFIXES =
            List.of("", "", "", "de", "van", "van der", "van den");

    /** First names with the name by which they are called; the same where there is none. */
    private static final Map<String, String> FIRST =
            Map.ofEntries(
                    Map.entry("Johannes", "Jan"),
                    Map.entry("Cornelis", "Kees"),
                    Map.entry("Wilhelmus", "Wim"),
                    Map.entry("Petrus", "Piet"),
                    Map.entry("Hendrik", "Henk"),
                    Map.entry("Maria", "Riet"),
                    Map.entry("Johanna", "Hanna"),
                    Map.entry("Elisabeth", "Els"),
                    Map.entry("Catharina", "Karin"),
                    Map.entry("Alexander", "Alex"),
                    Map.entry("Samuel", "Sam"),
                    Map.entry("Mohammed", "Mohamed"),
                    Map.entry("Sanne", "Sanne"),
                    Map.entry("Noor", "Noor"),
                    Map.entry("Fatima", "Fatima"),
                    Map.entry("Thomas", "Thomas"),
                    Map.entry("Emma", "Emma"),
                    Map.entry("Lotte", "Lotte"),
                    Map.entry("Ayşe", "Ayşe"),
                    Map.entry("Willemijn", "Willemijn"),
                    Map.entry("Sebastiaan", "Sebastiaan"),
                    Map.entry("Rachid", "Rachid"));

    private final Random random;
    private final List<String> firstNames = FIRST.keySet().stream().sorted().toList();

    Mensmaker(Random random) {
        this.random = random;
    }

    NieuweInwoner person() {
        return NieuweInwoner.withNaam(pick(firstNames), pick(PREFIXES), surname())
                .bornOn(LocalDate.of(1940, 1, 1).plusDays(random.nextInt(365 * 80)))
                .livingAt(GelijkenBench.address(random.nextInt(2000)), LocalDate.of(2020, 1, 1));
    }

    /** On a day that could be a month. */
    NieuweInwoner bornEarlyInTheMonth(NieuweInwoner een) {
        var geboren = een.geboortedatum().orElseThrow().eerste();
        return een.bornOn(geboren.withDayOfMonth(1 + random.nextInt(12)));
    }

    /** The same person by other names. */
    NieuweInwoner with(NieuweInwoner een, String voornamen, String voorvoegsel, String achternaam) {
        return NieuweInwoner.withNaam(voornamen, voorvoegsel, achternaam)
                .bornOn(een.geboortedatum().orElseThrow().eerste())
                .livingAt(een.adres().orElseThrow(), een.adresVanaf().orElseThrow());
    }

    NieuweInwoner elsewhere(NieuweInwoner een) {
        return een.livingAt(
                GelijkenBench.address(5000 + random.nextInt(2000)), een.adresVanaf().orElseThrow());
    }

    String surname() {
        return pick(SURNAMES);
    }

    String otherFirst(String naam) {
        var ander = pick(firstNames);
        while (ander.equals(naam)) {
            ander = pick(firstNames);
        }
        return ander;
    }

    String called(String naam) {
        return FIRST.getOrDefault(naam, naam);
    }

    String otherLetters(String naam) {
        return naam.replace("ß", "ss").replace("Ö", "O").replace("ö", "o").replace("Ç", "C");
    }

    String spelling(String naam) {
        return naam.replace("ij", "y").replace("ck", "k").replace("V", "F").replace("oe", "u");
    }

    /** Another letter, a letter too few, or two swapped, somewhere behind the first. */
    String typo(String naam) {
        var at = 1 + random.nextInt(naam.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 ->
                    naam.substring(0, at)
                            + (char) ('a' + random.nextInt(26))
                            + naam.substring(at + 1);
            case 1 -> naam.substring(0, at) + naam.substring(at + 1);
            default ->
                    at == naam.length() - 1
                            ? naam + naam.charAt(at)
                            : naam.substring(0, at)
                                    + naam.charAt(at + 1)
                                    + naam.charAt(at)
                                    + naam.substring(at + 2);
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

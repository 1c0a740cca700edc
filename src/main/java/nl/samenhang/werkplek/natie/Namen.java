package nl.samenhang.werkplek.natie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * First names and surnames by background: those of the fictitious town, and for the size of a
 * nation some hundreds of surnames more, few of them common and most of them rare.
 */
final class Namen {

    /** Names of people with one background; a surname is the prefix, a bar and the name. */
    record Herkomst(
            double aandeel,
            String taal,
            List<String> mannen,
            List<String> vrouwen,
            List<String> achternamen) {}

    record Gebied(List<String> straten) {}

    record Boek(List<Herkomst> herkomst, List<Gebied> gebieden, List<String> achtervoegsels) {}

    record Bouw(List<String> stammen, List<String> vormen) {}

    /** How fast names get rarer: the first is so many times as common as one far down the list. */
    private static final double HEAD = 12;

    private final List<Herkomst> herkomst = new ArrayList<>();
    private final double[] shares;
    private final List<double[]> surnames = new ArrayList<>();
    private final List<String> straten;

    private Namen(Boek boek, Bouw bouw) {
        for (var een : boek.herkomst()) {
            var names = new ArrayList<>(een.achternamen());
            if (herkomst.isEmpty()) {
                bouw.vormen()
                        .forEach(
                                vorm ->
                                        bouw.stammen()
                                                .forEach(stam -> names.add(vorm.formatted(stam))));
            }
            herkomst.add(
                    new Herkomst(een.aandeel(), een.taal(), een.mannen(), een.vrouwen(), names));
            surnames.add(cumulative(names.size(), rank -> 1 / (rank + HEAD)));
        }
        shares = cumulative(herkomst.size(), i -> herkomst.get(i).aandeel());
        straten =
                boek.gebieden().stream()
                        .flatMap(gebied -> gebied.straten().stream())
                        .flatMap(stam -> boek.achtervoegsels().stream().map(stam::concat))
                        .toList();
    }

    static Namen read() {
        return new Namen(
                read("voorbeeldstad/namen.json", Boek.class),
                read("natie/achternamen.json", Bouw.class));
    }

    int background(Kans kans) {
        return draw(shares, kans);
    }

    Herkomst herkomst(int background) {
        return herkomst.get(background);
    }

    /** The prefix, a bar and the surname. */
    String surname(int background, Kans kans) {
        return herkomst.get(background).achternamen().get(draw(surnames.get(background), kans));
    }

    /** Some people have a second first name. */
    String firstNames(int background, boolean vrouw, Kans kans) {
        var een = herkomst.get(background);
        var names = vrouw ? een.vrouwen() : een.mannen();
        var first = kans.pick(names);
        var second = kans.chance(0.35) ? kans.pick(names) : first;
        return first.equals(second) ? first : first + " " + second;
    }

    /** Every name that anybody can get. */
    List<String> all() {
        return herkomst.stream()
                .flatMap(
                        een ->
                                Stream.of(een.mannen(), een.vrouwen(), een.achternamen())
                                        .flatMap(List::stream))
                .map(naam -> naam.substring(naam.indexOf('|') + 1))
                .toList();
    }

    String street(int number) {
        return straten.get(Math.floorMod(number, straten.size()));
    }

    private static double[] cumulative(int size, IntToDoubleFunction weight) {
        var sums = new double[size];
        var sum = 0.0;
        for (var i = 0; i < size; i++) {
            sum += weight.applyAsDouble(i);
            sums[i] = sum;
        }
        return sums;
    }

    private static int draw(double[] sums, Kans kans) {
        var place = Arrays.binarySearch(sums, kans.fraction() * sums[sums.length - 1]);
        return Math.min(place < 0 ? -place - 1 : place, sums.length - 1);
    }

    private static <T> T read(String file, Class<T> type) {
        try (var in = new ClassPathResource(file).getInputStream()) {
            return JsonMapper.shared().readValue(in, type);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

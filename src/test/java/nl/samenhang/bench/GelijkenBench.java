package nl.samenhang.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Gelijkenis;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who looks alike: precision and recall on 10,000 pairs with planted errors, against equality and a
 * library matcher.
 */
@Tag("bench")
class GelijkenBench {

    private static final int PAIRS = 10_000;
    private static final long SEED = 20261122;

    /** The kinds of error that make one person look like two; each is planted equally often. */
    private enum Fout {
        GEEN,
        ACCENT_OF_DUBBELE_S,
        VOORVOEGSEL_WEG,
        MEISJESNAAM_ERBIJ,
        ALLEEN_NAAM_VAN_PARTNER,
        ANDERE_SPELLING,
        TIKFOUT_ACHTERNAAM,
        TIKFOUT_VOORNAAM,
        ROEPNAAM,
        VOORLETTER,
        DAG_EN_MAAND_VERWISSELD,
        CIJFER_VAN_DATUM,
        NAMEN_VERWISSELD,
        VERHUISD_EN_TIKFOUT
    }

    /** What makes two people look like one. */
    private enum Schijn {
        TWEELING,
        VADER_EN_ZOON,
        NAAMGENOOT,
        ZELFDE_GEBOORTEDAG,
        HUISGENOOT,
        WILLEKEURIG
    }

    private record Paar(NieuweInwoner een, NieuweInwoner ander, boolean isSame, String soort) {}

    private final Random random = new Random(SEED);
    private final Mensmaker maker = new Mensmaker(random);

    @Test
    void measure() {
        var pairs = pairs();
        var equality = score(pairs, GelijkenBench::equality, 0.5);
        var library = bestOf(pairs, GelijkenBench::jaroWinkler);
        var start = System.nanoTime();
        var ours = score(pairs, p -> Gelijkenis.between(p.een(), p.ander()).punten(), 50);
        var micros = (System.nanoTime() - start) / 1e3 / PAIRS;
        Figures.print(
                "gelijken-precision", ours.precision() * 100, "%", equality.precision() * 100);
        Figures.print("gelijken-recall", ours.recall() * 100, "%", equality.recall() * 100);
        Figures.print(
                "gelijken-precision-library",
                ours.precision() * 100,
                "%",
                library.precision() * 100);
        Figures.print("gelijken-recall-library", ours.recall() * 100, "%", library.recall() * 100);
        System.out.printf(Locale.ROOT, "gelijken %.1f microseconds a pair%n", micros);
        perKind(pairs).forEach((kind, text) -> System.out.println("gelijken " + kind + " " + text));
    }

    private Map<String, String> perKind(List<Paar> pairs) {
        var right = new TreeMap<String, int[]>();
        for (var pair : pairs) {
            var count = right.computeIfAbsent(pair.soort(), _ -> new int[2]);
            var found = Gelijkenis.between(pair.een(), pair.ander()).isPossible();
            count[found == pair.isSame() ? 0 : 1]++;
        }
        var text = new TreeMap<String, String>();
        right.forEach(
                (kind, count) ->
                        text.put(kind, "right %d, wrong %d".formatted(count[0], count[1])));
        return text;
    }

    private List<Paar> pairs() {
        var pairs = new ArrayList<Paar>();
        for (var i = 0; i < PAIRS / 2; i++) {
            var fout = Fout.values()[i % Fout.values().length];
            var een = maker.person();
            if (fout == Fout.DAG_EN_MAAND_VERWISSELD) {
                een = maker.bornEarlyInTheMonth(een);
            }
            pairs.add(new Paar(een, spoil(een, fout), true, "same: " + fout));
            var schijn = Schijn.values()[i % Schijn.values().length];
            pairs.add(new Paar(een, seem(een, schijn), false, "other: " + schijn));
        }
        return pairs;
    }

    private NieuweInwoner spoil(NieuweInwoner een, Fout fout) {
        var geboren = een.geboortedatum().orElseThrow().eerste();
        return switch (fout) {
            case GEEN -> een;
            case ACCENT_OF_DUBBELE_S ->
                    maker.with(een, een.voornamen(), "", maker.otherLetters(een.geslachtsnaam()));
            case VOORVOEGSEL_WEG -> maker.with(een, een.voornamen(), "", een.geslachtsnaam());
            case MEISJESNAAM_ERBIJ ->
                    maker.with(
                            een, een.voornamen(), "", maker.surname() + "-" + een.geslachtsnaam());
            case ALLEEN_NAAM_VAN_PARTNER -> maker.with(een, een.voornamen(), "", maker.surname());
            case ANDERE_SPELLING ->
                    maker.with(een, een.voornamen(), "", maker.spelling(een.geslachtsnaam()));
            case TIKFOUT_ACHTERNAAM ->
                    maker.with(een, een.voornamen(), "", maker.typo(een.geslachtsnaam()));
            case TIKFOUT_VOORNAAM ->
                    maker.with(een, maker.typo(een.voornamen()), "", een.geslachtsnaam());
            case ROEPNAAM ->
                    maker.with(een, maker.called(een.voornamen()), "", een.geslachtsnaam());
            case VOORLETTER ->
                    maker.with(een, een.voornamen().substring(0, 1) + ".", "", een.geslachtsnaam());
            case DAG_EN_MAAND_VERWISSELD ->
                    een.bornOn(
                            LocalDate.of(
                                    geboren.getYear(),
                                    geboren.getDayOfMonth(),
                                    geboren.getMonthValue()));
            case CIJFER_VAN_DATUM -> een.bornOn(geboren.plusYears(random.nextBoolean() ? 1 : 10));
            case NAMEN_VERWISSELD -> maker.with(een, een.geslachtsnaam(), "", een.voornamen());
            case VERHUISD_EN_TIKFOUT ->
                    maker.elsewhere(
                            maker.with(een, een.voornamen(), "", maker.typo(een.geslachtsnaam())));
        };
    }

    private NieuweInwoner seem(NieuweInwoner een, Schijn schijn) {
        var geboren = een.geboortedatum().orElseThrow().eerste();
        var ander = maker.person();
        return switch (schijn) {
            case TWEELING ->
                    maker.with(een, maker.otherFirst(een.voornamen()), "", een.geslachtsnaam());
            case VADER_EN_ZOON ->
                    een.bornOn(
                            geboren.plusYears(20 + random.nextInt(20))
                                    .plusDays(random.nextInt(300)));
            case NAAMGENOOT ->
                    maker.elsewhere(een.bornOn(ander.geboortedatum().orElseThrow().eerste()));
            case ZELFDE_GEBOORTEDAG -> ander.bornOn(geboren);
            case HUISGENOOT ->
                    maker.with(een, maker.otherFirst(een.voornamen()), "", een.geslachtsnaam())
                            .bornOn(ander.geboortedatum().orElseThrow().eerste());
            case WILLEKEURIG -> ander;
        };
    }

    private static double equality(Paar paar) {
        return text(paar.een()).equals(text(paar.ander())) ? 1 : 0;
    }

    private static double jaroWinkler(Paar paar) {
        return new JaroWinklerSimilarity().apply(text(paar.een()), text(paar.ander()));
    }

    private static String text(NieuweInwoner wie) {
        return "%s %s %s %s"
                .formatted(
                        wie.voornamen(),
                        wie.voorvoegsel(),
                        wie.geslachtsnaam(),
                        wie.geboortedatum().orElseThrow().cijfers())
                .toLowerCase(Locale.ROOT);
    }

    private record Score(double precision, double recall) {
        double f1() {
            return 2 * precision * recall / (precision + recall);
        }
    }

    /** The library gets the threshold that suits it best on these very pairs. */
    private static Score bestOf(List<Paar> pairs, ToDoubleFunction<Paar> matcher) {
        var best = score(pairs, matcher, 0.5);
        for (var threshold = 0.5; threshold < 1; threshold += 0.01) {
            var score = score(pairs, matcher, threshold);
            best = score.f1() > best.f1() ? score : best;
        }
        return best;
    }

    private static Score score(List<Paar> pairs, ToDoubleFunction<Paar> matcher, double threshold) {
        var found = pairs.stream().filter(p -> matcher.applyAsDouble(p) >= threshold).toList();
        var right = found.stream().filter(Paar::isSame).count();
        var all = pairs.stream().filter(Paar::isSame).count();
        return new Score(found.isEmpty() ? 1 : (double) right / found.size(), (double) right / all);
    }

    /** Keeps addresses of the pairs in one place. */
    static Adres address(int number) {
        return Adres.of("Meetlaan", String.valueOf(number), "9915 MT", "Samenstad");
    }
}

package nl.samenhang.bestaanszekerheid.doorrekening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Consumer;
import nl.samenhang.bestaanszekerheid.regeling.Bijstandsnormen;
import nl.samenhang.bestaanszekerheid.regeling.Normfixture;
import nl.samenhang.bestaanszekerheid.regeling.Recht;
import nl.samenhang.bestaanszekerheid.regeling.Regeling;
import nl.samenhang.bestaanszekerheid.regeling.Rekenvraag;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.recht.regel.tabel.Invoerkolom;
import nl.samenhang.recht.regel.tabel.Regeltabel;

/** Model populations for tests and benchmarks, and what one household of them would be asked. */
public final class Modelfixture {

    public static final LocalDate DAG = LocalDate.of(2026, 11, 10);
    public static final List<String> GEBIEDEN =
            List.of("9911", "9912", "9913", "9914", "9915", "9916", "9921");

    private static final Bijstandsnormen NORMEN = Normfixture.normen();

    private Modelfixture() {}

    /** A drawn population. */
    public static List<Modelhuishouden> bevolking(long zaad, int aantal) {
        var result = new ArrayList<Modelhuishouden>(aantal);
        each(zaad, aantal, result::add);
        return result;
    }

    /** The same one by one. */
    public static void each(long zaad, int aantal, Consumer<Modelhuishouden> doe) {
        var bron = new Voorbeeldbevolking(zaad, GEBIEDEN, NORMEN, DAG);
        for (var i = 0; i < aantal; i++) {
            doe.accept(bron.next());
        }
    }

    /** Where thresholds lie, a cent or a month beside them too: there a mistake would show. */
    public static Modelhuishouden atTheEdge(Modelhuishouden een, Random kans) {
        var norm = norm(een).centen();
        var procent = List.of(100, 110, 115, 120, 130, 1000).get(kans.nextInt(6));
        var inkomen = norm * procent / 100 + kans.nextInt(-1, 2);
        var grens =
                een.situatie().partner().isEmpty() && een.situatie().kinderen().isEmpty()
                        ? 800_000
                        : 1_600_000;
        var schulden = kans.nextBoolean() ? 0 : 50_000;
        return new Modelhuishouden(
                een.gebied(),
                een.situatie(),
                new Bedrag(inkomen),
                new Bedrag(grens + schulden + kans.nextInt(-1, 2)),
                new Bedrag(schulden),
                35 + kans.nextInt(3),
                kans.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(11 + kans.nextInt(3)),
                kans.nextInt(8) == 0,
                een.student(),
                een.studiebeperking());
    }

    /** The question that this household would be asked one day. */
    public static Rekenvraag vraag(Modelhuishouden een) {
        return new Rekenvraag(
                DAG,
                een.situatie(),
                een.inkomen(),
                een.bezit(),
                een.schulden(),
                een.maandenLaag(),
                een.maandenSindsToeslag().isEmpty()
                        ? Optional.empty()
                        : Optional.of(DAG.minusMonths(een.maandenSindsToeslag().getAsInt())),
                een.inkomenStijgt(),
                een.student(),
                een.studiebeperking());
    }

    /** What a table asks, worked out with decimals as for one household; for each child one. */
    public static List<Map<String, Object>> facts(Modelhuishouden een, Regeltabel tabel) {
        var feiten = new LinkedHashMap<String, Object>();
        feiten.put(
                "inkomenspercentage",
                BigDecimal.valueOf(een.inkomen().centen())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(norm(een).centen()), 2, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(1000)));
        var grens = NORMEN.vermogen(DAG).orElseThrow().grens(een.situatie().leefvorm());
        feiten.put(
                "vermogenstoets",
                een.bezit().isMoreThan(grens.plus(een.schulden())) ? "BOVEN_GRENS" : "ONDER_GRENS");
        feiten.put("leefvorm", een.situatie().leefvorm().name());
        feiten.put("normleeftijd", een.situatie().aanvrager().name());
        feiten.put("maandenLaagInkomen", BigDecimal.valueOf(een.maandenLaag()));
        feiten.put(
                "laatsteToeslag",
                een.maandenSindsToeslag().isEmpty()
                        ? "NOOIT"
                        : een.maandenSindsToeslag().getAsInt() < 12
                                ? "KORTER_DAN_JAAR"
                                : "JAAR_OF_LANGER");
        feiten.put("zoektermijn", "NIET");
        feiten.put("aow", een.situatie().isAow());
        feiten.put("inkomenStijgt", een.inkomenStijgt());
        feiten.put("student", een.student());
        feiten.put("studiebeperking", een.studiebeperking());
        var gevraagd = tabel.invoer().stream().map(Invoerkolom::naam).toList();
        if (!gevraagd.contains("leeftijdKind")) {
            feiten.keySet().retainAll(gevraagd);
            return List.of(feiten);
        }
        return een.situatie().kinderen().stream()
                .map(
                        jaren -> {
                            Map<String, Object> kind = new LinkedHashMap<>(feiten);
                            kind.put("leeftijdKind", BigDecimal.valueOf(jaren));
                            kind.keySet().retainAll(gevraagd);
                            return kind;
                        })
                .toList();
    }

    public static Bedrag norm(Modelhuishouden een) {
        return NORMEN.norm(een.situatie(), DAG).orElseThrow();
    }

    /** A population in columns with the schemes compiled, as a benchmark needs it. */
    public static final class Stad {

        private final Modelbevolking bevolking;
        private final Peiling peiling;

        private Stad(Modelbevolking bevolking) {
            this.bevolking = bevolking;
            this.peiling = peiling(bevolking);
        }

        public static Stad of(long zaad, int aantal) {
            var bouw = new Modelbevolking.Bouw(aantal);
            each(zaad, aantal, bouw::add);
            return new Stad(bouw.build());
        }

        public static Stad of(List<Modelhuishouden> mensen) {
            var bouw = new Modelbevolking.Bouw(mensen.size());
            mensen.forEach(bouw::add);
            return new Stad(bouw.build());
        }

        private static Peiling peiling(Modelbevolking bevolking) {
            return Peiling.of(
                    bevolking, Normcel.normen(NORMEN, DAG), NORMEN.vermogen(DAG).map(Grenzen::of));
        }

        /** Works out the percentages again and counts both tables of each scheme; how many win. */
        public long count(List<Regeling> regelingen, List<Regeltabel> nu, List<Regeltabel> straks) {
            var vers = peiling(bevolking);
            var kinderen = vers.perKind();
            var erbij = 0L;
            for (var i = 0; i < regelingen.size(); i++) {
                var telling =
                        Doorrekenaar.count(
                                new Doorrekenaar.Kant(
                                        vers, kinderen, kant(regelingen.get(i), nu.get(i))),
                                new Doorrekenaar.Kant(
                                        vers, kinderen, kant(regelingen.get(i), straks.get(i))),
                                20261129);
                erbij += telling.totaal().of(Maat.ERBIJ, 0);
            }
            return erbij;
        }

        private static Rekenkant kant(Regeling regeling, Regeltabel tabel) {
            return Rekenkant.of(regeling, tabel, Optional.of(Bedrag.of("300")));
        }

        /** What one scheme says, on this thread alone. */
        public Uitslag judge(Regeling regeling, Regeltabel tabel) {
            var result = new Uitslag(new byte[bevolking.aantal], new int[bevolking.aantal]);
            judge(regeling, tabel, result);
            return result;
        }

        /** The same into what is there already. */
        public void judge(Regeling regeling, Regeltabel tabel, Uitslag uitslag) {
            var kant = kant(regeling, tabel);
            var kinderen = peiling.perKind();
            var blok = new Blok();
            for (var van = 0; van < bevolking.aantal; van += Blok.GROOTTE) {
                var tot = Math.min(bevolking.aantal, van + Blok.GROOTTE);
                kant.judge(peiling, kinderen, van, tot, blok);
                System.arraycopy(blok.recht, 0, uitslag.recht(), van, tot - van);
                System.arraycopy(blok.bedrag, 0, uitslag.bedrag(), van, tot - van);
            }
        }

        public int aantal() {
            return bevolking.aantal;
        }

        public int[] inkomen() {
            return bevolking.inkomen;
        }

        public int[] vermogen() {
            return bevolking.vermogen;
        }

        public byte[] leefvorm() {
            return bevolking.leefvorm;
        }

        public byte[] aow() {
            return bevolking.aow;
        }

        public byte[] normleeftijd() {
            return bevolking.normleeftijd;
        }

        public byte[] personen() {
            return bevolking.personen;
        }

        public int[] maandenLaag() {
            return bevolking.maandenLaag;
        }

        public byte[] laatsteToeslag() {
            return bevolking.laatsteToeslag;
        }

        public byte[] inkomenStijgt() {
            return bevolking.inkomenStijgt;
        }

        public byte[] student() {
            return bevolking.student;
        }

        public byte[] studiebeperking() {
            return bevolking.studiebeperking;
        }

        public int[] kindVan() {
            return bevolking.kindVan;
        }

        public int[] kindjaren() {
            return bevolking.kindjaren;
        }

        /** The norm of each household, in eurocent. */
        public int[] norm() {
            var result = new int[bevolking.aantal];
            java.util.Arrays.setAll(result, peiling::norm);
            return result;
        }
    }

    /** What came out for each household: the number of the {@link Recht} and the amount. */
    public record Uitslag(byte[] recht, int[] bedrag) {}

    /** The same table with other numbers. */
    public static Regeltabel variant(Regeltabel nu, Knop.Soort soort, int straks) {
        var regeling =
                Normfixture.regelingen().stream()
                        .filter(r -> r.tabel().equals(nu.sleutel()))
                        .findFirst()
                        .orElseThrow();
        var knop =
                Knop.of(regeling, nu).stream()
                        .filter(k -> k.soort() == soort)
                        .findFirst()
                        .orElseThrow();
        return Variantregels.apply(nu, List.of(new Wijziging(knop, straks)));
    }
}

package nl.samenhang.bestaanszekerheid.doorrekening;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.samenhang.bestaanszekerheid.doorrekening.Bevinding.Code;
import nl.samenhang.bestaanszekerheid.doorrekening.Bevinding.Weigering;
import nl.samenhang.bestaanszekerheid.regeling.Leefsituatie;
import nl.samenhang.bestaanszekerheid.regeling.Normleeftijd;
import nl.samenhang.kernel.Bedrag;

/**
 * A line of the file of a model population.
 *
 * @param sleutel by which the deliverer tells households apart; not kept
 */
record Modelregel(String sleutel, Modelhuishouden huishouden) {

    /** The columns in their order. */
    static final List<String> KOLOMMEN =
            List.of(
                    "huishouden",
                    "gebied",
                    "leeftijd",
                    "partner",
                    "kinderen",
                    "kostendelers",
                    "inkomen",
                    "bezit",
                    "schulden",
                    "maanden_laag",
                    "maanden_sinds_toeslag",
                    "inkomen_stijgt",
                    "student",
                    "studiebeperking");

    /** So begin the keys of a file of which nobody exists. */
    static final String VERZONNEN = "VERZONNEN-";

    static final String SCHEIDING = ";";
    private static final String BINNEN = " ";

    /** Euro; also what fits in an int of eurocent. */
    private static final BigDecimal HOOGSTE = BigDecimal.valueOf(10_000_000);

    private static final int MEESTE_KINDEREN = 12;
    private static final int MEERDERJARIG = 18;
    private static final int LANGSTE_SLEUTEL = 100;

    static String kop() {
        return String.join(SCHEIDING, KOLOMMEN);
    }

    boolean isVerzonnen() {
        return sleutel.startsWith(VERZONNEN);
    }

    /** Reads a line; refuses it with the column and the rule when it cannot be right. */
    static Modelregel read(String regel) {
        var velden = regel.split(SCHEIDING, -1);
        if (velden.length != KOLOMMEN.size()) {
            throw new Weigering("", Code.KOLOMMEN);
        }
        var lezer = new Lezer(velden);
        return new Modelregel(
                lezer.sleutel(),
                new Modelhuishouden(
                        lezer.gebied(),
                        new Leefsituatie(
                                lezer.leeftijd("leeftijd")
                                        .orElseThrow(() -> new Weigering("leeftijd", Code.LEEG)),
                                lezer.leeftijd("partner"),
                                lezer.kinderen(),
                                lezer.geheel("kostendelers", Normcel.MEESTE_KOSTENDELERS)),
                        lezer.bedrag("inkomen"),
                        lezer.bedrag("bezit"),
                        lezer.bedrag("schulden"),
                        lezer.geheel("maanden_laag", Peiling.MEESTE_MAANDEN),
                        lezer.misschien("maanden_sinds_toeslag"),
                        lezer.janee("inkomen_stijgt"),
                        lezer.janee("student"),
                        lezer.janee("studiebeperking")));
    }

    /** Writes it as it is read. */
    String write() {
        var een = huishouden;
        var situatie = een.situatie();
        return String.join(
                SCHEIDING,
                sleutel,
                een.gebied(),
                situatie.aanvrager().name(),
                situatie.partner().map(Enum::name).orElse(""),
                situatie.kinderen().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(BINNEN)),
                String.valueOf(situatie.kostendelers()),
                euro(een.inkomen()),
                euro(een.bezit()),
                euro(een.schulden()),
                String.valueOf(een.maandenLaag()),
                een.maandenSindsToeslag().isEmpty()
                        ? ""
                        : String.valueOf(een.maandenSindsToeslag().getAsInt()),
                een.inkomenStijgt() ? "J" : "N",
                een.student() ? "J" : "N",
                een.studiebeperking() ? "J" : "N");
    }

    private static String euro(Bedrag bedrag) {
        return BigDecimal.valueOf(bedrag.centen(), 2).toPlainString();
    }

    private record Lezer(String[] velden) {

        private String tekst(String kolom) {
            return velden[KOLOMMEN.indexOf(kolom)].strip();
        }

        private String filled(String kolom) {
            var tekst = tekst(kolom);
            if (tekst.isEmpty()) {
                throw new Weigering(kolom, Code.LEEG);
            }
            return tekst;
        }

        private String sleutel() {
            var sleutel = filled(KOLOMMEN.getFirst());
            if (sleutel.length() > LANGSTE_SLEUTEL) {
                throw new Weigering(KOLOMMEN.getFirst(), Code.BEREIK);
            }
            return sleutel;
        }

        private String gebied() {
            var gebied = filled("gebied");
            if (!gebied.matches("[1-9][0-9]{3}")) {
                throw new Weigering("gebied", Code.GEBIED);
            }
            return gebied;
        }

        private Optional<Normleeftijd> leeftijd(String kolom) {
            var code = tekst(kolom);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    Arrays.stream(Normleeftijd.values())
                            .filter(leeftijd -> leeftijd.name().equals(code))
                            .findFirst()
                            .orElseThrow(() -> new Weigering(kolom, Code.KEUZE)));
        }

        private List<Integer> kinderen() {
            var tekst = tekst("kinderen");
            if (tekst.isEmpty()) {
                return List.of();
            }
            var jaren = tekst.split("\\s+");
            var goed =
                    jaren.length <= MEESTE_KINDEREN
                            && Arrays.stream(jaren)
                                    .allMatch(
                                            jaar ->
                                                    jaar.matches("[0-9]{1,2}")
                                                            && Integer.parseInt(jaar)
                                                                    < MEERDERJARIG);
            if (!goed) {
                throw new Weigering("kinderen", Code.KINDEREN);
            }
            return Arrays.stream(jaren).map(Integer::valueOf).toList();
        }

        private int geheel(String kolom, int hoogste) {
            var tekst = filled(kolom);
            if (!tekst.matches("-?[0-9]{1,9}")) {
                throw new Weigering(kolom, Code.GETAL);
            }
            var getal = Integer.parseInt(tekst);
            if (getal < 0 || getal > hoogste) {
                throw new Weigering(kolom, Code.BEREIK);
            }
            return getal;
        }

        private OptionalInt misschien(String kolom) {
            return tekst(kolom).isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(geheel(kolom, Peiling.MEESTE_MAANDEN));
        }

        private Bedrag bedrag(String kolom) {
            var tekst = filled(kolom).replace(',', '.');
            if (!tekst.matches("-?[0-9]{1,12}(\\.[0-9]{1,2})?")) {
                throw new Weigering(kolom, Code.GETAL);
            }
            var euro = new BigDecimal(tekst);
            if (euro.signum() < 0 || euro.compareTo(HOOGSTE) > 0) {
                throw new Weigering(kolom, Code.BEREIK);
            }
            return new Bedrag(euro.movePointRight(2).longValueExact());
        }

        private boolean janee(String kolom) {
            return switch (filled(kolom)) {
                case "J" -> true;
                case "N" -> false;
                default -> throw new Weigering(kolom, Code.KEUZE);
            };
        }
    }
}

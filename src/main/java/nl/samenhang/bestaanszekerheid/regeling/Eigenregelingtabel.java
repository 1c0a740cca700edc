package nl.samenhang.bestaanszekerheid.regeling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.recht.regel.Eigenproef;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;

/** The table of a new scheme as its limits say it, with cases on both sides of each limit. */
final class Eigenregelingtabel {

    private static final String ELK = "-";

    private final Eigenregeling regeling;
    private final Grenzen grenzen;

    Eigenregelingtabel(Eigenregeling regeling, Grenzen grenzen) {
        this.regeling = regeling;
        this.grenzen = grenzen;
    }

    /** Each household falls in one row, so that a gap or an overlap that is made later shows. */
    List<Ontwerprij> rijen() {
        var rijen = new ArrayList<Ontwerprij>();
        grenzen.keerPerJaar()
                .ifPresent(
                        keer ->
                                rijen.add(
                                        no(
                                                List.of(">= " + keer, ELK, ELK, ELK, ELK),
                                                "REGELING_AL_GEHAD")));
        if (perKind()) {
            rijen.add(no(List.of(keer(), "0", ELK, ELK, ELK), "GEEN_KINDEREN"));
        }
        if (regeling.wat().vermogen()) {
            rijen.add(
                    no(
                            List.of(keer(), kinderen(), "\"BOVEN_GRENS\"", ELK, ELK),
                            "VERMOGEN_TE_HOOG"));
            rijen.add(
                    row(
                            List.of(keer(), kinderen(), "\"ONBEKEND\"", onder(), ELK),
                            "MISSCHIEN",
                            "0",
                            "VERMOGENSGRENS_ONBEKEND"));
        }
        for (var leefvorm : Leefvorm.values()) {
            rijen.add(
                    row(
                            List.of(keer(), kinderen(), genoeg(), onder(), feel(leefvorm.name())),
                            "JA",
                            euro(leefvorm),
                            regeling.reden()));
        }
        rijen.add(
                no(
                        List.of(
                                keer(),
                                kinderen(),
                                regeling.wat().vermogen() ? "not(\"BOVEN_GRENS\")" : ELK,
                                "> " + grenzen.procent(),
                                ELK),
                        "INKOMEN_TE_HOOG"));
        return List.copyOf(rijen);
    }

    List<Eigenproef> gevallen() {
        var result = new ArrayList<Eigenproef>();
        for (var leefvorm : Leefvorm.values()) {
            result.add(
                    proef(
                            "Precies op de grens: "
                                    + leefvorm.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            invoer(0, String.valueOf(grenzen.procent()), leefvorm),
                            List.of("\"JA\"", euro(leefvorm), feel(regeling.reden()))));
        }
        result.add(
                proef(
                        "Net boven de grens",
                        invoer(0, grenzen.procent() + ".01", Leefvorm.PAAR),
                        List.of("\"NEE\"", "0", feel("INKOMEN_TE_HOOG"))));
        grenzen.keerPerJaar()
                .ifPresent(
                        keer ->
                                result.add(
                                        proef(
                                                "Dit jaar al genoeg gekregen",
                                                invoer(keer, "50", Leefvorm.PAAR),
                                                List.of(
                                                        "\"NEE\"",
                                                        "0",
                                                        feel("REGELING_AL_GEHAD")))));
        return List.copyOf(result);
    }

    private Map<String, String> invoer(int keer, String procent, Leefvorm leefvorm) {
        var invoer = new LinkedHashMap<String, String>();
        invoer.put("keerDitJaar", String.valueOf(keer));
        invoer.put("aantalKinderen", "1");
        invoer.put("vermogenstoets", feel(Vermogenstoets.ONDER_GRENS.name()));
        invoer.put("inkomenspercentage", procent);
        invoer.put("leefvorm", feel(leefvorm.name()));
        return invoer;
    }

    private static Eigenproef proef(
            String naam, Map<String, String> invoer, List<String> antwoord) {
        return new Eigenproef(naam, invoer, List.of(antwoord));
    }

    private Ontwerprij no(List<String> condities, String reden) {
        return row(condities, "NEE", "0", reden);
    }

    private Ontwerprij row(List<String> condities, String recht, String bedrag, String reden) {
        return new Ontwerprij(
                condities, List.of(feel(recht), bedrag, feel(reden)), regeling.wat().artikel());
    }

    private boolean perKind() {
        return regeling.wat().voor() == Regeling.Voor.PER_KIND;
    }

    private String keer() {
        return grenzen.keerPerJaar().map(keer -> "< " + keer).orElse(ELK);
    }

    private String kinderen() {
        return perKind() ? "> 0" : ELK;
    }

    private String genoeg() {
        return regeling.wat().vermogen() ? "\"ONDER_GRENS\"" : ELK;
    }

    private String onder() {
        return "<= " + grenzen.procent();
    }

    private String euro(Leefvorm leefvorm) {
        return BigDecimal.valueOf(grenzen.bedrag(leefvorm).centen(), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String feel(String code) {
        return "\"" + code + "\"";
    }
}

package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes files as partners send them. */
public final class Signaalbouw {

    private static final String KOP =
            "klantnummer;voorletters;achternaam;geboortedatum;straat;huisnummer;toevoeging;postcode;plaats;telefoon;bedrag;oudste_datum;perioden;signaaldatum;crisis;einde_levering;inspanning";

    private final List<String> regels = new ArrayList<>(List.of(KOP));
    private String signaaldatum = "2026-11-02";
    private String oudste = "2026-09-01";
    private String einde = "";

    public static Signaalbouw aFile() {
        return new Signaalbouw();
    }

    public Signaalbouw on(String dag) {
        signaaldatum = dag;
        return this;
    }

    public Signaalbouw since(String dag) {
        oudste = dag;
        return this;
    }

    public Signaalbouw endsOn(String dag) {
        einde = dag;
        return this;
    }

    /** Somebody of the Voorbeeldhof with arrears. */
    public Signaalbouw with(
            String klant, String naam, String geboren, String nummer, String bedrag, int perioden) {
        return with(klant, naam, geboren, nummer, "9914VH", bedrag, perioden);
    }

    public Signaalbouw with(
            String klant,
            String naam,
            String geboren,
            String nummer,
            String postcode,
            String bedrag,
            int perioden) {
        regels.add(
                String.join(
                        ";",
                        klant,
                        "A.",
                        naam,
                        geboren,
                        "Voorbeeldhof",
                        nummer,
                        "",
                        postcode,
                        "Samenstad",
                        "0612345678",
                        bedrag,
                        oudste,
                        Integer.toString(perioden),
                        signaaldatum,
                        "",
                        einde,
                        "ja"));
        return this;
    }

    public Signaalbouw line(String regel) {
        regels.add(regel);
        return this;
    }

    public byte[] bytes() {
        return (String.join("\n", regels) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}

package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.List;
import java.util.Locale;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** The columns of a file, in the order in which it has them; see docs/vroegsignalen.md. */
record Kolommen(List<String> namen, char scheiding) {

    static final String KLANTNUMMER = "klantnummer";
    static final String VOORLETTERS = "voorletters";
    static final String VOORVOEGSEL = "voorvoegsel";
    static final String ACHTERNAAM = "achternaam";
    static final String GEBOORTEDATUM = "geboortedatum";
    static final String STRAAT = "straat";
    static final String HUISNUMMER = "huisnummer";
    static final String TOEVOEGING = "toevoeging";
    static final String POSTCODE = "postcode";
    static final String PLAATS = "plaats";
    static final String TELEFOON = "telefoon";
    static final String EMAIL = "email";
    static final String BEDRAG = "bedrag";
    static final String OUDSTE_DATUM = "oudste_datum";
    static final String PERIODEN = "perioden";
    static final String SIGNAALDATUM = "signaaldatum";
    static final String CRISIS = "crisis";
    static final String WARM = "warme_overdracht";
    static final String EINDE_LEVERING = "einde_levering";
    static final String INSPANNING = "inspanning";

    private static final List<String> VERPLICHT =
            List.of(
                    KLANTNUMMER,
                    ACHTERNAAM,
                    HUISNUMMER,
                    POSTCODE,
                    PLAATS,
                    BEDRAG,
                    OUDSTE_DATUM,
                    SIGNAALDATUM);

    private static final List<String> ALLE =
            List.of(
                    KLANTNUMMER,
                    VOORLETTERS,
                    VOORVOEGSEL,
                    ACHTERNAAM,
                    GEBOORTEDATUM,
                    STRAAT,
                    HUISNUMMER,
                    TOEVOEGING,
                    POSTCODE,
                    PLAATS,
                    TELEFOON,
                    EMAIL,
                    BEDRAG,
                    OUDSTE_DATUM,
                    PERIODEN,
                    SIGNAALDATUM,
                    CRISIS,
                    WARM,
                    EINDE_LEVERING,
                    INSPANNING);

    /** Reads the first line; refuses a file without a column that must be there, or with others. */
    static Kolommen of(String kop) {
        var scheiding = kop.indexOf(';') >= 0 ? ';' : ',';
        var namen =
                Csvregel.split(kop, scheiding).stream()
                        .map(naam -> naam.strip().toLowerCase(Locale.ROOT))
                        .toList();
        var ontbreekt = VERPLICHT.stream().filter(naam -> !namen.contains(naam)).toList();
        if (!ontbreekt.isEmpty()) {
            throw new Refusal(
                    "bestand",
                    Tekst.of("vroegsignaal.fout.kolom-ontbreekt", String.join(", ", ontbreekt)));
        }
        var vreemd = namen.stream().filter(naam -> !ALLE.contains(naam)).toList();
        if (!vreemd.isEmpty() || namen.stream().distinct().count() < namen.size()) {
            throw new Refusal(
                    "bestand",
                    Tekst.of("vroegsignaal.fout.kolom-onbekend", String.join(", ", vreemd)));
        }
        return new Kolommen(namen, scheiding);
    }

    /** The values of a line, each under its column; refuses a line with more or fewer. */
    Waarden waarden(String regel) {
        var velden = Csvregel.split(regel, scheiding);
        if (velden.size() != namen.size()) {
            throw new Regelweigering("", Bevinding.Code.KOLOMMEN);
        }
        return new Waarden(namen, velden);
    }

    static boolean isVerplicht(String kolom) {
        return VERPLICHT.contains(kolom);
    }

    /** The values of one line. */
    record Waarden(List<String> namen, List<String> velden) {

        private static final int LANGSTE = 200;

        /** The value, empty when there is no such column; refused when it must be there. */
        String of(String kolom) {
            var plek = namen.indexOf(kolom);
            var waarde = plek < 0 ? "" : velden.get(plek).strip();
            if (waarde.isEmpty() && isVerplicht(kolom)) {
                throw new Regelweigering(kolom, Bevinding.Code.LEEG);
            }
            if (waarde.length() > LANGSTE) {
                throw new Regelweigering(kolom, Bevinding.Code.TE_LANG);
            }
            return waarde;
        }
    }
}

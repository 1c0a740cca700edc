package nl.samenhang.bestaanszekerheid.vroegsignaal;

import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.ACHTERNAAM;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.CRISIS;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.EINDE_LEVERING;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.EMAIL;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.GEBOORTEDATUM;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.HUISNUMMER;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.INSPANNING;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.KLANTNUMMER;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.OUDSTE_DATUM;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.PERIODEN;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.PLAATS;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.POSTCODE;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.SIGNAALDATUM;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.STRAAT;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.TELEFOON;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.TOEVOEGING;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.VOORLETTERS;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.VOORVOEGSEL;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.WARM;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Bevinding.Code;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Kolommen.Waarden;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.mensen.inwoner.Adres;

/** Reads one line and refuses it with the column and the rule when it cannot be right. */
final class Regellezer {

    private static final Pattern POSTCODE_VORM = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
    private static final Pattern HUISNUMMER_VORM =
            Pattern.compile("[1-9][0-9]{0,4}[- ]?[0-9A-Za-z -]{0,8}");
    private static final Pattern BEDRAG_VORM = Pattern.compile("(\\d{1,7})(?:[.,](\\d{1,2}))?");
    private static final Pattern DATUM_ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DATUM_HIER = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern GETAL_VORM = Pattern.compile("\\d{1,3}");
    private static final int CENTEN = 100;

    private final Partnersoort soort;
    private final LocalDate vandaag;

    Regellezer(Partnersoort soort, LocalDate vandaag) {
        this.soort = soort;
        this.vandaag = vandaag;
    }

    Signaalregel read(int nummer, Waarden w) {
        var signaaldatum = verleden(w, SIGNAALDATUM).orElseThrow();
        var ontstaan = verleden(w, OUDSTE_DATUM).orElseThrow();
        if (ontstaan.isAfter(signaaldatum)) {
            throw new Regelweigering(OUDSTE_DATUM, Code.VOLGORDE);
        }
        return new Signaalregel(
                nummer,
                w.of(KLANTNUMMER),
                w.of(VOORLETTERS),
                w.of(VOORVOEGSEL),
                w.of(ACHTERNAAM),
                verleden(w, GEBOORTEDATUM),
                adres(w),
                w.of(TELEFOON),
                w.of(EMAIL),
                bedrag(w),
                ontstaan,
                perioden(w),
                signaaldatum,
                isJa(w, CRISIS) || soort == Partnersoort.EINDELEVERING,
                isJa(w, WARM),
                einde(w, signaaldatum),
                isJa(w, INSPANNING));
    }

    private static Adres adres(Waarden w) {
        var postcode = w.of(POSTCODE).replace(" ", "").toUpperCase(Locale.ROOT);
        if (!POSTCODE_VORM.matcher(postcode).matches()) {
            throw new Regelweigering(POSTCODE, Code.POSTCODE);
        }
        var nummer = w.of(HUISNUMMER);
        var toevoeging = w.of(TOEVOEGING);
        var heel = nummer.endsWith(toevoeging) ? nummer : nummer + toevoeging;
        if (!HUISNUMMER_VORM.matcher(heel).matches()) {
            throw new Regelweigering(HUISNUMMER, Code.HUISNUMMER);
        }
        return Adres.of(w.of(STRAAT), heel, postcode, w.of(PLAATS));
    }

    private static Bedrag bedrag(Waarden w) {
        var tekst = w.of(Kolommen.BEDRAG);
        if (tekst.startsWith("-")) {
            throw new Regelweigering(Kolommen.BEDRAG, Code.BEDRAG_NEGATIEF);
        }
        var gevonden = BEDRAG_VORM.matcher(tekst);
        if (!gevonden.matches()) {
            throw new Regelweigering(Kolommen.BEDRAG, Code.BEDRAG);
        }
        var rest = Optional.ofNullable(gevonden.group(2)).orElse("");
        var centen = Long.parseLong((rest + "00").substring(0, 2));
        var bedrag = new Bedrag(Long.parseLong(gevonden.group(1)) * CENTEN + centen);
        if (!bedrag.isMoreThan(Bedrag.NIETS)) {
            throw new Regelweigering(Kolommen.BEDRAG, Code.BEDRAG);
        }
        return bedrag;
    }

    private static int perioden(Waarden w) {
        var tekst = w.of(PERIODEN);
        if (tekst.isEmpty()) {
            return 1;
        }
        if (!GETAL_VORM.matcher(tekst).matches()) {
            throw new Regelweigering(PERIODEN, Code.GETAL);
        }
        return Integer.parseInt(tekst);
    }

    private Optional<LocalDate> einde(Waarden w, LocalDate signaaldatum) {
        var einde = datum(w, EINDE_LEVERING);
        var fout = soort == Partnersoort.EINDELEVERING && einde.isEmpty();
        if (fout || einde.filter(dag -> dag.isBefore(signaaldatum)).isPresent()) {
            throw new Regelweigering(EINDE_LEVERING, Code.EINDE_LEVERING);
        }
        return einde;
    }

    private Optional<LocalDate> verleden(Waarden w, String kolom) {
        var datum = datum(w, kolom);
        if (datum.filter(dag -> dag.isAfter(vandaag)).isPresent()) {
            throw new Regelweigering(kolom, Code.TOEKOMST);
        }
        return datum;
    }

    private static Optional<LocalDate> datum(Waarden w, String kolom) {
        var tekst = w.of(kolom);
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        var iso = DATUM_ISO.matcher(tekst);
        var hier = DATUM_HIER.matcher(tekst);
        try {
            if (iso.matches()) {
                return Optional.of(dag(iso.group(1), iso.group(2), iso.group(3)));
            }
            if (hier.matches()) {
                return Optional.of(dag(hier.group(3), hier.group(2), hier.group(1)));
            }
        } catch (DateTimeException impossible) {
            throw new Regelweigering(kolom, Code.DATUM);
        }
        throw new Regelweigering(kolom, Code.DATUM);
    }

    private static LocalDate dag(String jaar, String maand, String dag) {
        return LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag));
    }

    private static boolean isJa(Waarden w, String kolom) {
        return switch (w.of(kolom).toLowerCase(Locale.ROOT)) {
            case "", "nee" -> false;
            case "ja" -> true;
            case String _ -> throw new Regelweigering(kolom, Code.JA_NEE);
        };
    }
}

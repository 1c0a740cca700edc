package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a signal in DDAS and the columns that they are, whatever their capitals. What DDAS
 * has no field for, such as the efforts of the partner, we ask for beside it.
 */
final class Ddasveld {

    /** What kind of partner a signal says that it comes from. */
    static final String PARTNER = "signaalpartner";

    private static final Map<String, String> VELDEN =
            Map.ofEntries(
                    Map.entry(Kolommen.KLANTNUMMER, "id"),
                    Map.entry(Kolommen.CRISIS, "crisissignaal"),
                    Map.entry(Kolommen.WARM, "warmeOverdracht"),
                    Map.entry(Kolommen.BEDRAG, "bedrag"),
                    Map.entry(Kolommen.OUDSTE_DATUM, "ontstaansdatum"),
                    Map.entry(Kolommen.SIGNAALDATUM, "signaaldatum"),
                    Map.entry(Kolommen.PERIODEN, "perioden"),
                    Map.entry(Kolommen.EINDE_LEVERING, "eindeLevering"),
                    Map.entry(Kolommen.INSPANNING, "inspanningen"),
                    Map.entry(PARTNER, "signaalpartner/type"),
                    Map.entry(Kolommen.VOORLETTERS, "client/voorletters"),
                    Map.entry(Kolommen.VOORVOEGSEL, "client/voorvoegsel"),
                    Map.entry(Kolommen.ACHTERNAAM, "client/achternaam"),
                    Map.entry(Kolommen.GEBOORTEDATUM, "client/geboortedatum"),
                    Map.entry(Kolommen.STRAAT, "client/straatnaam"),
                    Map.entry(Kolommen.HUISNUMMER, "client/huisnummer"),
                    Map.entry(Kolommen.TOEVOEGING, "client/huisnummertoevoeging"),
                    Map.entry(Kolommen.POSTCODE, "client/postcode"),
                    Map.entry(Kolommen.PLAATS, "client/plaatsnaam"),
                    Map.entry(Kolommen.TELEFOON, "client/telefoonnummer"),
                    Map.entry(Kolommen.EMAIL, "client/emailadres"));

    /** Besluit gemeentelijke schuldhulpverlening art. 2, a to d. */
    private static final List<String> INSPANNINGEN =
            List.of(
                    "inspanningen/contactgezocht",
                    "inspanningen/ophulpgewezen",
                    "inspanningen/herinnerd",
                    "inspanningen/doorgevenaangeboden");

    private static final Set<String> GROEPEN = Set.of("client", PARTNER, "inspanningen");

    /** Has no meaning in a signal that is new. */
    private static final String STATUS = "status";

    private static final String BSN = "client/burgerservicenummer";

    private Ddasveld() {}

    static String of(String kolom) {
        return VELDEN.getOrDefault(kolom, kolom);
    }

    /** Refuses a whole delivery for a field that would be lost without a word. */
    static void require(boolean bekend, String veld) {
        if (!bekend) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.veld-onbekend", veld));
        }
    }

    static String plain(String naam) {
        return naam.toLowerCase(Locale.ROOT);
    }

    static Ruweregel regel(int nummer, JsonNode signaal) {
        var velden = new LinkedHashMap<String, String>();
        var heel = signaal.isObject() && collect("", signaal, velden);
        return new Ruweregel(
                nummer,
                signaal.toString(),
                () -> {
                    if (!heel) {
                        throw new Regelweigering("", Bevinding.Code.VORM);
                    }
                    return waarden(velden);
                });
    }

    /** Gathers the values by their path; says whether the signal has the form it should have. */
    private static boolean collect(String pad, JsonNode deel, Map<String, String> velden) {
        var heel = true;
        for (var veld : deel.propertyStream().toList()) {
            var naam = pad + plain(veld.getKey());
            var waarde = veld.getValue();
            if (waarde.isObject() && GROEPEN.contains(naam)) {
                heel &= collect(naam + "/", waarde, velden);
                continue;
            }
            if (naam.equals(BSN)) {
                throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.bsn"));
            }
            require(isKnown(naam) && !velden.containsKey(naam), veld.getKey());
            var tekst = tekst(waarde);
            velden.put(naam, tekst.orElse(""));
            heel &= tekst.isPresent() && !GROEPEN.contains(naam);
        }
        return heel;
    }

    private static boolean isKnown(String naam) {
        return naam.equals(STATUS)
                || GROEPEN.contains(naam)
                || INSPANNINGEN.contains(naam)
                || VELDEN.values().stream().anyMatch(naam::equalsIgnoreCase);
    }

    /** A single value as a file would have it; empty for what is no single value. */
    private static Optional<String> tekst(JsonNode waarde) {
        if (waarde.isNull()) {
            return Optional.of("");
        }
        if (waarde.isBoolean()) {
            return Optional.of(waarde.asBoolean() ? "ja" : "nee");
        }
        return waarde.isContainer()
                ? Optional.empty()
                : Optional.of(waarde.asString()).filter(tekst -> tekst.indexOf('\0') < 0);
    }

    private static Kolommen.Waarden waarden(Map<String, String> velden) {
        var namen = new ArrayList<String>();
        var waarden = new ArrayList<String>();
        VELDEN.forEach(
                (kolom, veld) -> {
                    namen.add(kolom);
                    waarden.add(velden.getOrDefault(plain(veld), ""));
                });
        var alles = INSPANNINGEN.stream().allMatch(i -> "ja".equals(velden.get(i)));
        waarden.set(namen.indexOf(Kolommen.INSPANNING), alles ? "ja" : "nee");
        return new Kolommen.Waarden(namen, waarden);
    }
}

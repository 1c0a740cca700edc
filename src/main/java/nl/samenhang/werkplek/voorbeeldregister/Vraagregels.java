package nl.samenhang.werkplek.voorbeeldregister;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Which parameters a question may hold and what they look like, as the standard writes it. */
final class Vraagregels {

    private static final String LETTERS = "[a-zA-Z0-9\u00C0-\u017E .\\-']";
    private static final String NAAM = LETTERS + "{1,200}|" + LETTERS + "{3,199}\\*";

    private static final Map<String, Pattern> VORM =
            Map.ofEntries(
                    vorm("geslachtsnaam", NAAM),
                    vorm("geslacht", "[MmVvOo]"),
                    vorm("voorvoegsel", "[a-zA-Z ']{1,10}"),
                    vorm("gemeenteVanInschrijving", "[0-9]{4}"),
                    vorm("postcode", "[1-9][0-9]{3} ?[A-Za-z]{2}"),
                    vorm("huisnummer", "[1-9][0-9]{0,4}"),
                    vorm("huisletter", "[a-zA-Z]"),
                    vorm("huisnummertoevoeging", "[a-zA-Z0-9 \\-]{1,4}"),
                    vorm(
                            "straat",
                            LETTERS + "{1,80}|" + LETTERS + "{7,79}\\*|\\*" + LETTERS + "{7,79}"),
                    vorm("nummeraanduidingIdentificatie", "(?!0{16})[0-9]{16}"),
                    vorm("adresseerbaarObjectIdentificatie", "(?!0{16})[0-9]{16}"));

    private static final Pattern VOORNAMEN = Pattern.compile(NAAM);
    private static final Pattern VOORNAMEN_ERBIJ = Pattern.compile(LETTERS + "{1,199}\\*?");
    private static final Set<String> ALTIJD =
            Set.of("type", "fields", "inclusiefOverledenPersonen", "gemeenteVanInschrijving");

    private static final Map<String, Set<String>> VELDEN =
            Map.of(
                    "RaadpleegMetBurgerservicenummer",
                    Set.of("burgerservicenummer"),
                    "ZoekMetGeslachtsnaamEnGeboortedatum",
                    Set.of(
                            "geslachtsnaam",
                            "geboortedatum",
                            "geslacht",
                            "voorvoegsel",
                            "voornamen"),
                    "ZoekMetNaamEnGemeenteVanInschrijving",
                    Set.of("geslachtsnaam", "voornamen", "geslacht", "voorvoegsel"),
                    "ZoekMetPostcodeEnHuisnummer",
                    Set.of(
                            "postcode",
                            "huisnummer",
                            "huisletter",
                            "huisnummertoevoeging",
                            "geboortedatum",
                            "geslachtsnaam"),
                    "ZoekMetStraatHuisnummerEnGemeenteVanInschrijving",
                    Set.of("straat", "huisnummer", "huisletter", "huisnummertoevoeging"),
                    "ZoekMetNummeraanduidingIdentificatie",
                    Set.of("nummeraanduidingIdentificatie"),
                    "ZoekMetAdresseerbaarObjectIdentificatie",
                    Set.of("adresseerbaarObjectIdentificatie"));

    private Vraagregels() {}

    /** Refuses the first parameter that the standard does not have for this kind, or not so. */
    static void check(String type, JsonNode vraag) {
        var velden = VELDEN.get(type);
        if (velden == null) {
            throw Fout.parameter("type", "value", "Waarde is geen geldig zoek type.");
        }
        for (var veld : vraag.propertyNames()) {
            if (!velden.contains(veld) && !ALTIJD.contains(veld)) {
                throw Fout.parameter(veld, "unknownParam", "Parameter is niet verwacht.");
            }
            form(type, veld)
                    .filter(vorm -> !vorm.matcher(text(vraag.path(veld))).matches())
                    .ifPresent(
                            vorm -> {
                                throw Fout.parameter(
                                        veld,
                                        "pattern",
                                        "Waarde voldoet niet aan patroon ^" + vorm + "$.");
                            });
        }
    }

    private static Optional<Pattern> form(String type, String veld) {
        if (veld.equals("voornamen")) {
            return Optional.of(
                    type.equals("ZoekMetNaamEnGemeenteVanInschrijving")
                            ? VOORNAMEN
                            : VOORNAMEN_ERBIJ);
        }
        return Optional.ofNullable(VORM.get(veld));
    }

    private static String text(JsonNode node) {
        return node.isNumber() ? node.toString() : node.asString("");
    }

    private static Map.Entry<String, Pattern> vorm(String veld, String patroon) {
        return Map.entry(veld, Pattern.compile(patroon));
    }
}

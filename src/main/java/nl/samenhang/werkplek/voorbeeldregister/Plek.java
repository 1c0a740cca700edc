package nl.samenhang.werkplek.voorbeeldregister;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Adressoort;
import tools.jackson.databind.node.ObjectNode;

/** Writes where somebody lives in the four forms of the standard. */
final class Plek {

    private static final Pattern DEUR = Pattern.compile("([0-9]+) ?([a-zA-Z]?)(?: ?(.*))?");

    /** Opposite or near the number (element 11.50): no letter and no addition. */
    private static final Pattern BIJ = Pattern.compile("(.*[^a-zA-Z ]) ?(to|by)");

    private static final long NUMBERS = 10_000_000_000L;

    private Plek() {}

    static ObjectNode of(Adressoort soort, Adres adres, Optional<LocalDate> vanaf) {
        var plek =
                switch (soort) {
                    case WOONADRES -> dutch(adres, "W", "woonadres");
                    case BRIEFADRES -> dutch(adres, "B", "briefadres");
                    case BUITENLAND -> abroad(adres);
                    case ONBEKEND -> Json.object().put("type", "VerblijfplaatsOnbekend");
                };
        vanaf.ifPresent(dag -> plek.set("datumVan", Json.date(dag)));
        return plek;
    }

    private static ObjectNode dutch(Adres adres, String code, String functie) {
        var plek = Json.object();
        var bij = BIJ.matcher(adres.huisnummer());
        var deur = DEUR.matcher(bij.matches() ? bij.group(1) : adres.huisnummer());
        if (!deur.matches()) {
            plek.put("type", "Locatie");
            plek.set("verblijfadres", Json.object().put("locatiebeschrijving", adres.straat()));
            plek.set("functieAdres", Json.code(code, functie));
            return plek;
        }
        var binnenland =
                Json.object()
                        .put("officieleStraatnaam", adres.straat())
                        .put("korteStraatnaam", shortened(adres.straat()))
                        .put("huisnummer", Integer.parseInt(deur.group(1)));
        if (!deur.group(2).isEmpty()) {
            binnenland.put("huisletter", deur.group(2));
        }
        Optional.ofNullable(deur.group(3))
                .filter(rest -> !rest.isBlank())
                .ifPresent(rest -> binnenland.put("huisnummertoevoeging", rest.strip()));
        if (bij.matches()) {
            binnenland.set(
                    "aanduidingBijHuisnummer",
                    Json.code(bij.group(2), bij.group(2).equals("to") ? "tegenover" : "bij"));
        }
        adres.postcode().ifPresent(postcode -> binnenland.put("postcode", postcode));
        binnenland.put("woonplaats", adres.plaats());
        plek.put("type", "Adres");
        plek.set("verblijfadres", binnenland);
        plek.set("functieAdres", Json.code(code, functie));
        plek.put("adresseerbaarObjectIdentificatie", bag("01", adres));
        plek.put("nummeraanduidingIdentificatie", bag("20", adres));
        return plek;
    }

    private static ObjectNode abroad(Adres adres) {
        var buitenland = Json.object().put("regel1", adres.regel());
        buitenland.set("land", Json.code("5002", adres.plaats()));
        var plek = Json.object().put("type", "VerblijfplaatsBuitenland");
        plek.set("verblijfadres", buitenland);
        return plek;
    }

    /** Sixteen digits that the same front door always gets; no such number was ever given out. */
    private static String bag(String soort, Adres adres) {
        var nummer = Integer.toUnsignedLong(adres.sleutel().hashCode()) % NUMBERS;
        return "9999%s%010d".formatted(soort, nummer);
    }

    private static String shortened(String straat) {
        return straat.length() > 24 ? straat.substring(0, 24) : straat;
    }
}

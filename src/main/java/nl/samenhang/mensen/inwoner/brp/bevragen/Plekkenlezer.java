package nl.samenhang.mensen.inwoner.brp.bevragen;

import static nl.samenhang.mensen.inwoner.brp.bevragen.Antwoordlezer.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Adressoort;
import tools.jackson.databind.JsonNode;

/** Reads where somebody lives, in the four forms that the standard has for it. */
final class Plekkenlezer {

    private Plekkenlezer() {}

    static Optional<Brppersoon.Woonplek> read(JsonNode persoon) {
        var plek = persoon.path("verblijfplaats");
        var adres = plek.path("verblijfadres");
        var vanaf = Antwoordlezer.date(plek.path("datumVan"));
        return switch (text(plek, "type")) {
            case "Adres" ->
                    Optional.of(new Brppersoon.Woonplek(function(plek), dutch(adres), vanaf));
            case "Locatie" ->
                    Optional.of(
                            new Brppersoon.Woonplek(
                                    function(plek),
                                    new Adres(
                                            text(adres, "locatiebeschrijving"),
                                            "",
                                            Optional.empty(),
                                            ""),
                                    vanaf));
            case "VerblijfplaatsBuitenland" ->
                    Optional.of(
                            new Brppersoon.Woonplek(Adressoort.BUITENLAND, abroad(adres), vanaf));
            case "VerblijfplaatsOnbekend" ->
                    Optional.of(
                            new Brppersoon.Woonplek(
                                    Adressoort.ONBEKEND,
                                    new Adres("", "", Optional.empty(), ""),
                                    vanaf));
            default -> Optional.empty();
        };
    }

    private static Adressoort function(JsonNode plek) {
        return plek.at("/functieAdres/code").asString("").equals("B")
                ? Adressoort.BRIEFADRES
                : Adressoort.WOONADRES;
    }

    private static Adres dutch(JsonNode adres) {
        var toevoeging = text(adres, "huisnummertoevoeging");
        var bij = text(adres.path("aanduidingBijHuisnummer"), "code");
        var deur =
                number(adres)
                        + text(adres, "huisletter")
                        + (toevoeging.isEmpty() ? "" : " " + toevoeging)
                        + (bij.isEmpty() ? "" : " " + bij);
        var straat = text(adres, "officieleStraatnaam");
        return new Adres(
                straat.isEmpty() ? text(adres, "korteStraatnaam") : straat,
                deur,
                Optional.of(text(adres, "postcode")),
                text(adres, "woonplaats"));
    }

    private static String number(JsonNode adres) {
        var nummer = adres.path("huisnummer");
        return nummer.isNumber() ? String.valueOf(nummer.asInt()) : nummer.asString("");
    }

    private static Adres abroad(JsonNode adres) {
        var regels =
                Stream.of("regel1", "regel2", "regel3")
                        .map(regel -> text(adres, regel))
                        .filter(regel -> !regel.isEmpty())
                        .collect(Collectors.joining(", "));
        return new Adres(regels, "", Optional.empty(), adres.at("/land/omschrijving").asString(""));
    }
}

package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import tools.jackson.databind.JsonNode;

/**
 * Reads persons from an answer of the register. Takes what it knows and passes over the rest, so
 * that a field that the standard adds later breaks nothing.
 */
final class Antwoordlezer {

    private Antwoordlezer() {}

    /**
     * @param gevraagd the fields that were asked: of relatives for whom no number was, the answer
     *     is silent
     */
    static List<Brppersoon> persons(JsonNode antwoord, List<String> gevraagd) {
        var zwijgtOver = notAsked(gevraagd);
        return antwoord.path("personen")
                .valueStream()
                .map(persoon -> person(persoon, zwijgtOver))
                .toList();
    }

    private static Set<Relatiesoort> notAsked(List<String> gevraagd) {
        return Arrays.stream(Relatiesoort.values())
                .filter(
                        soort ->
                                gevraagd.stream()
                                        .noneMatch(
                                                veld ->
                                                        veld.equals(field(soort))
                                                                || veld.startsWith(
                                                                        field(soort) + ".")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String field(Relatiesoort soort) {
        return switch (soort) {
            case OUDER -> "ouders";
            case PARTNER -> "partners";
            case KIND -> "kinderen";
        };
    }

    private static Brppersoon person(JsonNode persoon, Set<Relatiesoort> zwijgtOver) {
        var naam = persoon.path("naam");
        var verwanten = new ArrayList<Brppersoon.Verwante>();
        relatives(persoon, Relatiesoort.OUDER, verwanten);
        relatives(persoon, Relatiesoort.PARTNER, verwanten);
        relatives(persoon, Relatiesoort.KIND, verwanten);
        var bsn = bsn(persoon);
        return new Brppersoon(
                bsn,
                text(naam, "voornamen"),
                text(naam, "voorvoegsel"),
                text(naam, "geslachtsnaam"),
                birth(persoon),
                gender(persoon.at("/geslacht/code").asString("")),
                death(persoon),
                Plekkenlezer.read(persoon),
                lines(persoon.path("adressering")),
                Optional.of(persoon.at("/gemeenteVanInschrijving/code").asString(""))
                        .filter(code -> !code.isEmpty()),
                flag(persoon.path("geheimhoudingPersoonsgegevens")),
                List.copyOf(verwanten),
                zwijgtOver,
                authority(persoon.path("gezag"), bsn, verwanten));
    }

    private static List<String> lines(JsonNode adressering) {
        return Stream.of("adresregel1", "adresregel2", "adresregel3")
                .map(regel -> text(adressering, regel))
                .filter(regel -> !regel.isBlank())
                .toList();
    }

    private static void relatives(
            JsonNode persoon, Relatiesoort soort, List<Brppersoon.Verwante> found) {
        for (var verwante : persoon.path(field(soort))) {
            var naam = verwante.path("naam");
            found.add(
                    new Brppersoon.Verwante(
                            soort,
                            verwante.path("ouderAanduiding").asString("1").equals("2") ? 2 : 1,
                            bsn(verwante),
                            Brppersoon.joined(
                                    text(naam, "voornamen"),
                                    text(naam, "voorvoegsel"),
                                    text(naam, "geslachtsnaam")),
                            birth(verwante),
                            date(verwante.at("/aangaanHuwelijkPartnerschap/datum")),
                            date(verwante.at("/ontbindingHuwelijkPartnerschap/datum"))));
        }
    }

    /** The register tells who; the file keeps the code by which it tells that (table 61). */
    private static Optional<Gezagscode> authority(
            JsonNode gezag, Optional<Bsn> eigen, List<Brppersoon.Verwante> verwanten) {
        return gezag.valueStream()
                .filter(relatie -> eigen.equals(bsn(relatie.path("minderjarige"))))
                .flatMap(relatie -> code(relatie, verwanten).stream())
                .findFirst();
    }

    private static Optional<Gezagscode> code(
            JsonNode relatie, List<Brppersoon.Verwante> verwanten) {
        var second = isSecondParent(bsn(relatie.path("ouder")), verwanten);
        return switch (relatie.path("type").asString("")) {
            case "GezamenlijkOuderlijkGezag" -> Optional.of(Gezagscode.BEIDE_OUDERS);
            case "EenhoofdigOuderlijkGezag" ->
                    Optional.of(second ? Gezagscode.OUDER_2 : Gezagscode.OUDER_1);
            case "GezamenlijkGezag" ->
                    Optional.of(second ? Gezagscode.OUDER_2_EN_DERDE : Gezagscode.OUDER_1_EN_DERDE);
            case "Voogdij" -> Optional.of(Gezagscode.DERDE);
            default -> Optional.empty();
        };
    }

    private static boolean isSecondParent(
            Optional<Bsn> ouder, List<Brppersoon.Verwante> verwanten) {
        return ouder.isPresent()
                && verwanten.stream()
                        .filter(v -> v.soort() == Relatiesoort.OUDER && v.rang() == 2)
                        .anyMatch(v -> v.bsn().equals(ouder));
    }

    private static Optional<LocalDate> death(JsonNode persoon) {
        var overlijden = persoon.path("overlijden");
        var opschorting = persoon.path("opschortingBijhouding");
        var suspended = opschorting.at("/reden/code").asString("").equals("O");
        return date(overlijden.path("datum"))
                .or(() -> suspended ? date(opschorting.path("datum")) : Optional.empty());
    }

    private static Optional<Geboortedatum> birth(JsonNode persoon) {
        var datum = persoon.at("/geboorte/datum");
        try {
            return switch (datum.path("type").asString("")) {
                case "Datum" -> date(datum).map(Geboortedatum::of);
                case "JaarMaandDatum" ->
                        Optional.of(
                                Geboortedatum.ofMonth(
                                        YearMonth.of(
                                                datum.path("jaar").asInt(),
                                                datum.path("maand").asInt())));
                case "JaarDatum" -> Optional.of(Geboortedatum.ofYear(datum.path("jaar").asInt()));
                default -> Optional.empty();
            };
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The first day that it can have been; empty when nothing of it is known. */
    static Optional<LocalDate> date(JsonNode datum) {
        try {
            return switch (datum.path("type").asString("")) {
                case "Datum" -> Optional.of(LocalDate.parse(datum.path("datum").asString("")));
                case "JaarMaandDatum" ->
                        Optional.of(
                                LocalDate.of(
                                        datum.path("jaar").asInt(),
                                        datum.path("maand").asInt(),
                                        1));
                case "JaarDatum" -> Optional.of(LocalDate.of(datum.path("jaar").asInt(), 1, 1));
                default -> Optional.empty();
            };
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Bsn> bsn(JsonNode node) {
        return Bsn.parse(node.path("burgerservicenummer").asString(""));
    }

    static String text(JsonNode node, String veld) {
        return node.path(veld).asString("");
    }

    /** True or false since version 2; a figure above nought before. */
    private static boolean flag(JsonNode node) {
        return node.isNumber() ? node.asInt() > 0 : node.asBoolean(false);
    }

    private static Geslacht gender(String code) {
        return switch (code) {
            case "M" -> Geslacht.MAN;
            case "V" -> Geslacht.VROUW;
            default -> Geslacht.ONBEKEND;
        };
    }
}

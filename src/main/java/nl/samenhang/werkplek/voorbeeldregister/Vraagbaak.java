package nl.samenhang.werkplek.voorbeeldregister;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.werkplek.voorbeeldregister.PersoonslijstRepository.Persoonslijst;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the questions of the standard. */
@Component
class Vraagbaak {

    private static final int MOST_PERSONS = 30;
    private static final int MOST_NUMBERS = 20;
    private static final String RAADPLEEG = "RaadpleegMetBurgerservicenummer";

    private final Bevolkingsregister register;

    Vraagbaak(Bevolkingsregister register) {
        this.register = register;
    }

    /** What the register says to this question; a {@link Fout} when it does not answer it. */
    @Transactional
    ObjectNode answer(JsonNode vraag) {
        var type = text(vraag, "type");
        Vraagregels.check(type, vraag);
        var velden = Velden.read(vraag, type.equals(RAADPLEEG));
        var antwoord = Json.object().put("type", type);
        var personen = antwoord.putArray("personen");
        for (var lijst : persons(type, vraag)) {
            personen.add(Velden.only(withAddress(lijst.inhoud()), velden));
        }
        return antwoord;
    }

    /** Whose data changed since the day. */
    @Transactional(readOnly = true)
    ObjectNode changes(String vanaf) {
        var antwoord = Json.object();
        var nummers = antwoord.putArray("burgerservicenummers");
        register.changedSince(date(vanaf, "vanaf")).forEach(nummers::add);
        antwoord.putObject("_links")
                .putObject("self")
                .put("href", "/haalcentraal/api/brpupdate/wijzigingen?vanaf=" + vanaf);
        return antwoord;
    }

    /**
     * Writes down that who asks wants to hear of this person, until the day when there is one.
     *
     * @return what is kept now, as the standard answers
     */
    @Transactional
    ObjectNode follow(String bsn, JsonNode inhoud) {
        var nummer =
                Bsn.parse(bsn)
                        .orElseThrow(
                                () ->
                                        Fout.parameter(
                                                "burgerservicenummer",
                                                "pattern",
                                                "Waarde is geen geldig burgerservicenummer."));
        var einde =
                Optional.of(inhoud.path("einddatum").asString(""))
                        .filter(text -> !text.isEmpty())
                        .map(text -> date(text, "einddatum"));
        register.follow(nummer, einde);
        var antwoord = Json.object().put("burgerservicenummer", nummer.nummer());
        einde.ifPresent(dag -> antwoord.put("einddatum", dag.toString()));
        return antwoord;
    }

    private List<Persoonslijst> persons(String type, JsonNode vraag) {
        return switch (type) {
            case RAADPLEEG -> byNumber(vraag.path("burgerservicenummer"));
            case "ZoekMetGeslachtsnaamEnGeboortedatum" ->
                    byName(
                            vraag,
                            Zoekregel.at(
                                    "/geboorte/datum/datum",
                                    date(text(vraag, "geboortedatum"), "geboortedatum").toString()),
                            text(vraag, "geboortedatum"));
            case "ZoekMetNaamEnGemeenteVanInschrijving" ->
                    byName(
                            vraag,
                            Zoekregel.at(
                                    "/gemeenteVanInschrijving/code",
                                    text(vraag, "gemeenteVanInschrijving")),
                            text(vraag, "voornamen"));
            case "ZoekMetPostcodeEnHuisnummer" ->
                    byAddress(vraag, "postcode", text(vraag, "postcode").replace(" ", ""));
            case "ZoekMetStraatHuisnummerEnGemeenteVanInschrijving" -> {
                text(vraag, "gemeenteVanInschrijving");
                yield byAddress(vraag, "officieleStraatnaam", text(vraag, "straat"));
            }
            case "ZoekMetNummeraanduidingIdentificatie" -> byBag(vraag, "nummeraanduiding");
            case "ZoekMetAdresseerbaarObjectIdentificatie" -> byBag(vraag, "adresseerbaarObject");
            default -> throw Fout.parameter("type", "value", "Waarde is geen geldig zoek type.");
        };
    }

    private List<Persoonslijst> byNumber(JsonNode nummers) {
        if (!nummers.isArray() || nummers.isEmpty() || nummers.size() > MOST_NUMBERS) {
            throw Fout.missing("burgerservicenummer");
        }
        return nummers.valueStream()
                .flatMap(nummer -> Bsn.parse(nummer.asString("")).stream())
                .flatMap(bsn -> register.byBsn(bsn).stream())
                .toList();
    }

    private List<Persoonslijst> byName(
            JsonNode vraag, Predicate<ObjectNode> second, String woorden) {
        var naam = text(vraag, "geslachtsnaam");
        var found =
                register.find("naam/geslachtsnaam", naam, naam.replace("*", "") + " " + woorden);
        return within(
                vraag,
                found,
                second.and(Zoekregel.at("/naam/geslachtsnaam", naam))
                        .and(Zoekregel.optional("/geslacht/code", vraag, "geslacht"))
                        .and(Zoekregel.optional("/naam/voornamen", vraag, "voornamen"))
                        .and(Zoekregel.optional("/naam/voorvoegsel", vraag, "voorvoegsel")));
    }

    private List<Persoonslijst> byAddress(JsonNode vraag, String veld, String waarde) {
        var nummer = vraag.path("huisnummer").asString(vraag.path("huisnummer").toString());
        var adres = "/verblijfplaats/verblijfadres/";
        var found =
                register.find(
                        "verblijfplaats/verblijfadres/" + veld,
                        waarde,
                        waarde.replace("*", "") + " " + nummer);
        return within(
                vraag,
                found,
                Zoekregel.at(adres + veld, waarde)
                        .and(Zoekregel.optional("/naam/geslachtsnaam", vraag, "geslachtsnaam"))
                        .and(Zoekregel.optional("/geboorte/datum/datum", vraag, "geboortedatum"))
                        .and(
                                Zoekregel.optional(
                                        "/gemeenteVanInschrijving/code",
                                        vraag,
                                        "gemeenteVanInschrijving"))
                        .and(Zoekregel.at(adres + "huisnummer", nummer))
                        .and(Zoekregel.optional(adres + "huisletter", vraag, "huisletter"))
                        .and(
                                Zoekregel.optional(
                                        adres + "huisnummertoevoeging",
                                        vraag,
                                        "huisnummertoevoeging")));
    }

    private List<Persoonslijst> byBag(JsonNode vraag, String soort) {
        var veld = soort + "Identificatie";
        return within(
                vraag, register.kept("verblijfplaats/" + veld, text(vraag, veld)), persoon -> true);
    }

    /** The living, unless asked otherwise; more than the standard allows is no answer. */
    private static List<Persoonslijst> within(
            JsonNode vraag, List<Persoonslijst> found, Predicate<ObjectNode> regel) {
        var dead = vraag.path("inclusiefOverledenPersonen").asBoolean(false);
        var hits =
                found.stream()
                        .filter(lijst -> dead || !lijst.inhoud().has("overlijden"))
                        .filter(lijst -> regel.test(lijst.inhoud()))
                        .toList();
        if (hits.size() > MOST_PERSONS) {
            throw Fout.tooMany(MOST_PERSONS);
        }
        return hits;
    }

    private static ObjectNode withAddress(ObjectNode persoon) {
        var adres = persoon.at("/verblijfplaats/verblijfadres");
        if (adres.has("officieleStraatnaam")) {
            persoon.set(
                    "adressering",
                    Json.object()
                            .put(
                                    "adresregel1",
                                    adres.path("officieleStraatnaam").asString()
                                            + " "
                                            + adres.path("huisnummer").asInt()
                                            + adres.path("huisletter").asString(""))
                            .put(
                                    "adresregel2",
                                    (adres.path("postcode").asString("")
                                                    + "  "
                                                    + adres.path("woonplaats").asString(""))
                                            .strip()
                                            .toUpperCase(Locale.ROOT)));
        }
        return persoon;
    }

    private static String text(JsonNode vraag, String veld) {
        var waarde = vraag.path(veld).asString("");
        if (waarde.isBlank()) {
            throw Fout.missing(veld);
        }
        return waarde;
    }

    private static LocalDate date(String text, String veld) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw Fout.parameter(veld, "date", "Waarde is geen geldige datum.");
        }
    }
}

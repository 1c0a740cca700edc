package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.mensen.inwoner.Geslacht;

/** A question to the register: one of those that the standard knows, with what it must hold. */
public sealed interface Brpvraag {

    /** The most numbers in one question. */
    int MOST_NUMBERS = 20;

    /** How the standard calls this question. */
    default String type() {
        return getClass().getSimpleName();
    }

    /** What is asked, by the names of the standard. */
    Map<String, Object> parameters();

    /** Whether the answer holds whole persons, with relatives; else only what tells who it is. */
    default boolean isVolledig() {
        return false;
    }

    /** Everything of these persons, at most {@value #MOST_NUMBERS} at once. */
    record RaadpleegMetBurgerservicenummer(List<Bsn> nummers) implements Brpvraag {

        public RaadpleegMetBurgerservicenummer {
            if (nummers.isEmpty() || nummers.size() > MOST_NUMBERS) {
                throw new IllegalArgumentException("The standard takes 1 to 20 numbers");
            }
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("burgerservicenummer", nummers.stream().map(Bsn::nummer).toList());
        }

        @Override
        public boolean isVolledig() {
            return true;
        }
    }

    /** Who is called this and was born on that day. */
    record ZoekMetGeslachtsnaamEnGeboortedatum(
            String geslachtsnaam,
            LocalDate geboortedatum,
            Optional<String> voorvoegsel,
            Optional<String> voornamen)
            implements Brpvraag {

        @Override
        public Map<String, Object> parameters() {
            var all = new LinkedHashMap<String, Object>();
            all.put("geslachtsnaam", geslachtsnaam);
            all.put("geboortedatum", geboortedatum.toString());
            voorvoegsel.ifPresent(value -> all.put("voorvoegsel", value));
            voornamen.ifPresent(value -> all.put("voornamen", value));
            return all;
        }
    }

    /** Who is called this in a municipality. */
    record ZoekMetNaamEnGemeenteVanInschrijving(
            String geslachtsnaam,
            String voornamen,
            Gemeentecode gemeente,
            Optional<String> voorvoegsel,
            Optional<Geslacht> geslacht)
            implements Brpvraag {

        @Override
        public Map<String, Object> parameters() {
            var all = new LinkedHashMap<String, Object>();
            all.put("geslachtsnaam", geslachtsnaam);
            all.put("voornamen", voornamen);
            all.put("gemeenteVanInschrijving", gemeente.code());
            voorvoegsel.ifPresent(value -> all.put("voorvoegsel", value));
            geslacht.ifPresent(value -> all.put("geslacht", value.name().substring(0, 1)));
            return all;
        }
    }

    /** Who lives behind this door. */
    record ZoekMetPostcodeEnHuisnummer(
            String postcode,
            int huisnummer,
            Optional<String> huisletter,
            Optional<String> huisnummertoevoeging)
            implements Brpvraag {

        @Override
        public Map<String, Object> parameters() {
            var all = new LinkedHashMap<String, Object>();
            all.put("postcode", postcode);
            all.put("huisnummer", huisnummer);
            huisletter.ifPresent(value -> all.put("huisletter", value));
            huisnummertoevoeging.ifPresent(value -> all.put("huisnummertoevoeging", value));
            return all;
        }
    }

    /** The same by the name of the street. */
    record ZoekMetStraatHuisnummerEnGemeenteVanInschrijving(
            String straat,
            int huisnummer,
            Gemeentecode gemeente,
            Optional<String> huisletter,
            Optional<String> huisnummertoevoeging)
            implements Brpvraag {

        @Override
        public Map<String, Object> parameters() {
            var all = new LinkedHashMap<String, Object>();
            all.put("straat", straat);
            all.put("huisnummer", huisnummer);
            all.put("gemeenteVanInschrijving", gemeente.code());
            huisletter.ifPresent(value -> all.put("huisletter", value));
            huisnummertoevoeging.ifPresent(value -> all.put("huisnummertoevoeging", value));
            return all;
        }
    }

    /** Who lives at this entry of the register of addresses (BAG nummeraanduiding). */
    record ZoekMetNummeraanduidingIdentificatie(String identificatie) implements Brpvraag {

        @Override
        public Map<String, Object> parameters() {
            return Map.of("nummeraanduidingIdentificatie", identificatie);
        }
    }

    /** Who lives in this dwelling, berth or pitch (BAG adresseerbaar object). */
    record ZoekMetAdresseerbaarObjectIdentificatie(String identificatie) implements Brpvraag {

        @Override
        public Map<String, Object> parameters() {
            return Map.of("adresseerbaarObjectIdentificatie", identificatie);
        }
    }
}

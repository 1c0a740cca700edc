package nl.samenhang.mensen.registerwijziging;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Persoonsgegevens;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;

/**
 * Writes what a change is about into words that can be kept, and back. Never a number of a person.
 */
final class Stukken {

    private Stukken() {}

    static Map<String, String> of(Adressoort soort, Adres adres) {
        var stuk = new LinkedHashMap<String, String>();
        stuk.put("soort", soort.name());
        stuk.put("straat", adres.straat());
        stuk.put("huisnummer", adres.huisnummer());
        adres.postcode().ifPresent(postcode -> stuk.put("postcode", postcode));
        stuk.put("plaats", adres.plaats());
        return stuk;
    }

    static Adres adres(Map<String, String> stuk) {
        return new Adres(
                stuk.getOrDefault("straat", ""),
                stuk.getOrDefault("huisnummer", ""),
                Optional.ofNullable(stuk.get("postcode")),
                stuk.getOrDefault("plaats", ""));
    }

    static Adressoort soort(Map<String, String> stuk) {
        return Adressoort.valueOf(stuk.getOrDefault("soort", Adressoort.ONBEKEND.name()));
    }

    static Map<String, String> of(Inwoner inwoner) {
        return person(
                inwoner.voornamen(),
                inwoner.voorvoegsel(),
                inwoner.geslachtsnaam(),
                inwoner.geboortedatum(),
                inwoner.geslacht());
    }

    /** Where the register does not know something, our file keeps what it has. */
    static Map<String, String> of(Brppersoon persoon, Inwoner ons) {
        return person(
                persoon.voornamen(),
                persoon.voorvoegsel(),
                persoon.geslachtsnaam(),
                persoon.geboortedatum().or(ons::geboortedatum),
                persoon.geslacht() == Geslacht.ONBEKEND ? ons.geslacht() : persoon.geslacht());
    }

    private static Map<String, String> person(
            String voornamen,
            String voorvoegsel,
            String geslachtsnaam,
            Optional<Geboortedatum> geboren,
            Geslacht geslacht) {
        var stuk = new LinkedHashMap<String, String>();
        stuk.put("voornamen", voornamen);
        stuk.put("voorvoegsel", voorvoegsel);
        stuk.put("geslachtsnaam", geslachtsnaam);
        geboren.ifPresent(
                dag -> {
                    stuk.put("geboren", dag.eerste().toString());
                    stuk.put("precisie", dag.precisie().name());
                });
        stuk.put("geslacht", geslacht.name());
        return stuk;
    }

    /** The number and the name for daily use are not among what changes. */
    static Persoonsgegevens gegevens(Map<String, String> stuk, Inwoner ons) {
        return new Persoonsgegevens(
                ons.bsn(),
                stuk.getOrDefault("voornamen", ""),
                ons.roepnaam(),
                stuk.getOrDefault("voorvoegsel", ""),
                stuk.getOrDefault("geslachtsnaam", ""),
                Optional.ofNullable(stuk.get("geboren"))
                        .map(
                                dag ->
                                        new Geboortedatum(
                                                LocalDate.parse(dag),
                                                Geboortedatum.Precisie.valueOf(
                                                        stuk.getOrDefault("precisie", "DAG")))),
                Geslacht.valueOf(stuk.getOrDefault("geslacht", "ONBEKEND")));
    }

    /** Whom the piece names beside the person. */
    static InwonerId ander(Map<String, String> stuk) {
        return InwonerId.of(stuk.getOrDefault("ander", ""));
    }

    /** How the person is called in the piece. */
    static String naam(Map<String, String> stuk) {
        return String.join(
                        " ",
                        stuk.getOrDefault("voornamen", ""),
                        stuk.getOrDefault("voorvoegsel", ""),
                        stuk.getOrDefault("geslachtsnaam", ""))
                .replaceAll(" +", " ")
                .strip();
    }
}

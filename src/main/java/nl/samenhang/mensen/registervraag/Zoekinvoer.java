package nl.samenhang.mensen.registervraag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpvraag;

/** What an employee typed of the person who is looked for; what the way does not need is unread. */
public record Zoekinvoer(
        Zoekwijze op,
        Optional<String> bsn,
        Optional<String> geslachtsnaam,
        Optional<String> voorvoegsel,
        Optional<String> voornamen,
        Optional<String> geboortedatum,
        Optional<Geslacht> geslacht,
        Optional<String> gemeente,
        Optional<String> postcode,
        Optional<String> straat,
        Optional<String> huisnummer,
        Optional<String> huisletter,
        Optional<String> toevoeging) {

    public Zoekinvoer {
        op = op == null ? Zoekwijze.BSN : op;
    }

    /**
     * The question as the standard has it; a refusal says which field the standard does not take.
     */
    Brpvraag toVraag() {
        return switch (op) {
            case BSN -> new Brpvraag.RaadpleegMetBurgerservicenummer(List.of(readBsn()));
            case GEBOORTEDATUM ->
                    new Brpvraag.ZoekMetGeslachtsnaamEnGeboortedatum(
                            Invoerregels.naam("geslachtsnaam", geslachtsnaam),
                            readDay(),
                            Invoerregels.voorvoegsel(voorvoegsel),
                            Invoerregels.voornamenOptioneel(voornamen));
            case GEMEENTE ->
                    new Brpvraag.ZoekMetNaamEnGemeenteVanInschrijving(
                            Invoerregels.naam("geslachtsnaam", geslachtsnaam),
                            Invoerregels.naam("voornamen", voornamen),
                            readGemeente(),
                            Invoerregels.voorvoegsel(voorvoegsel),
                            geslacht);
            case POSTCODE ->
                    new Brpvraag.ZoekMetPostcodeEnHuisnummer(
                            Invoerregels.postcode(postcode),
                            Invoerregels.huisnummer(huisnummer),
                            Invoerregels.huisletter(huisletter),
                            Invoerregels.toevoeging(toevoeging));
            case STRAAT ->
                    new Brpvraag.ZoekMetStraatHuisnummerEnGemeenteVanInschrijving(
                            Invoerregels.straat(straat),
                            Invoerregels.huisnummer(huisnummer),
                            readGemeente(),
                            Invoerregels.huisletter(huisletter),
                            Invoerregels.toevoeging(toevoeging));
        };
    }

    private Bsn readBsn() {
        return bsn.flatMap(Bsn::parse)
                .orElseThrow(() -> new Refusal("bsn", Tekst.of("registervraag.fout.bsn")));
    }

    /** The register takes a whole date only. */
    private LocalDate readDay() {
        return geboortedatum
                .flatMap(Geboortedatum::read)
                .filter(datum -> datum.precisie() == Geboortedatum.Precisie.DAG)
                .map(Geboortedatum::eerste)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "geboortedatum",
                                        Tekst.of("registervraag.fout.geboortedatum")));
    }

    private Gemeentecode readGemeente() {
        return gemeente.filter(code -> code.matches("[0-9]{4}"))
                .map(Gemeentecode::new)
                .orElseThrow(
                        () -> new Refusal("gemeente", Tekst.of("registervraag.fout.gemeente")));
    }
}

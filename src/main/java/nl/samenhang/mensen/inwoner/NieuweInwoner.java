package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;

/**
 * What is known of a person at the moment that the file first meets them. A BSN is not needed: who
 * has none is helped as well (Wmo art. 5.2.9).
 */
public record NieuweInwoner(
        Optional<Bsn> bsn,
        String voornamen,
        String roepnaam,
        String voorvoegsel,
        String geslachtsnaam,
        Optional<Geboortedatum> geboortedatum,
        Geslacht geslacht,
        Optional<Adres> adres,
        Optional<LocalDate> adresVanaf,
        boolean geheim,
        Bereikbaarheid bereikbaarheid) {

    /** A person of whom only the name is known. */
    public static NieuweInwoner withNaam(
            String voornamen, String voorvoegsel, String geslachtsnaam) {
        return new NieuweInwoner(
                Optional.empty(),
                voornamen,
                "",
                voorvoegsel,
                geslachtsnaam,
                Optional.empty(),
                Geslacht.ONBEKEND,
                Optional.empty(),
                Optional.empty(),
                false,
                Bereikbaarheid.ONBEKEND);
    }

    /** The description of somebody who is in the file already. */
    static NieuweInwoner like(Inwoner inwoner) {
        return new NieuweInwoner(
                inwoner.bsn(),
                inwoner.voornamen(),
                inwoner.roepnaam(),
                inwoner.voorvoegsel(),
                inwoner.geslachtsnaam(),
                inwoner.geboortedatum(),
                inwoner.geslacht(),
                inwoner.adres(),
                Optional.empty(),
                inwoner.geheim(),
                inwoner.bereikbaarheid());
    }

    public NieuweInwoner bornOn(LocalDate dag) {
        return new NieuweInwoner(
                bsn,
                voornamen,
                roepnaam,
                voorvoegsel,
                geslachtsnaam,
                Optional.of(Geboortedatum.of(dag)),
                geslacht,
                adres,
                adresVanaf,
                geheim,
                bereikbaarheid);
    }

    public NieuweInwoner livingAt(Adres woonadres, LocalDate vanaf) {
        return new NieuweInwoner(
                bsn,
                voornamen,
                roepnaam,
                voorvoegsel,
                geslachtsnaam,
                geboortedatum,
                geslacht,
                Optional.of(woonadres),
                Optional.of(vanaf),
                geheim,
                bereikbaarheid);
    }

    public NieuweInwoner withBsn(Bsn nummer) {
        return new NieuweInwoner(
                Optional.of(nummer),
                voornamen,
                roepnaam,
                voorvoegsel,
                geslachtsnaam,
                geboortedatum,
                geslacht,
                adres,
                adresVanaf,
                geheim,
                bereikbaarheid);
    }
}

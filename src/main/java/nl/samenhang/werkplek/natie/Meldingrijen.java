package nl.samenhang.werkplek.natie;

import java.util.List;
import java.util.UUID;

/**
 * Writes the call for help by which a file began, with its clocks and its lines in the timeline.
 */
final class Meldingrijen {

    private final Stuk stuk;
    private final Kans kans;
    private final Rijen rijen;
    private final Personeel personeel;
    private final Termijnrijen termijnen;

    Meldingrijen(Stuk stuk, Kans kans, Rijen rijen, Personeel personeel, Termijnrijen termijnen) {
        this.stuk = stuk;
        this.kans = kans;
        this.rijen = rijen;
        this.personeel = personeel;
        this.termijnen = termijnen;
    }

    void write(Dossier dossier, Tijdlijn regels) {
        var id = kans.id();
        var referentie = "M-%d-%06d".formatted(dossier.geopend().getYear(), dossier.nummer());
        meldingrow(id, referentie, dossier);
        rijen.add(Tabel.BETROKKENE_BIJ_MELDING, stuk.gemeente(), id, dossier.hoofd().id());
        for (var code : List.of("T01", "T02")) {
            termijnen.write(code, "", "melding", id, dossier, dossier.geopend(), 42, true);
        }
        regels.add(dossier.geopend(), "melding", id, "melding.feit.ontvangen", referentie);
        regels.add(dossier.geopend(), "melding", id, "melding.feit.opgepakt", referentie);
    }

    private void meldingrow(UUID id, String referentie, Dossier dossier) {
        var hoofd = dossier.hoofd();
        var adres = dossier.huishouden().adres();
        rijen.add(
                Tabel.MELDING,
                stuk.gemeente(),
                id,
                referentie,
                dossier.geopend() + "T09:45:00+01",
                "OPGEPAKT",
                kans.chance(0.5) ? "WEB" : "TELEFOON",
                "nl",
                "{}",
                kans.pick(Zinnen.HULPVRAGEN),
                "ZELF",
                hoofd.naam(),
                hoofd.telefoon(),
                "BELLEN",
                hoofd.naam(),
                hoofd.geboren(),
                adres.postcode(),
                adres.huisnummer(),
                "{" + kans.pick(Zinnen.DOELEN).domein() + "}",
                "{}",
                "NEE",
                "KAN_WACHTEN",
                "{}",
                !dossier.huishouden().kinderen().isEmpty(),
                "LAAG",
                "{MAG_WACHTEN}",
                "NEE",
                personeel.intake(),
                dossier.id());
    }
}

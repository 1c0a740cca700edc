package nl.samenhang.besluit.voorziening;

import static nl.samenhang.platform.uitvoer.Kolom.blijft;

import java.util.List;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Kolom;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Uitvoerdeel;
import nl.samenhang.platform.uitvoer.Uitvoertabel;
import org.springframework.stereotype.Component;

/**
 * Which help somebody has, as far as the one who hands it over may know of it. It is history for
 * the next municipality, that decides anew.
 */
@Component
class VoorzieningUitvoer implements Uitvoerdeel {

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.HULP;
    }

    @Override
    public List<Uitvoertabel> tabellen() {
        return List.of(
                new Uitvoertabel(
                        "voorziening.voorziening",
                        "hulp",
                        "array[t.inwoner]",
                        List.of(
                                Kolom.sleutel(),
                                Kolom.dossier(),
                                Kolom.of("inwoner", Soort.PERSOON),
                                Kolom.tekst("wet", 20),
                                Kolom.tekst("vorm", 10),
                                Kolom.tekst("wat", 200),
                                Kolom.tekst("aanbieder", 300).magLeeg(),
                                Kolom.of("periode", Soort.PERIODE),
                                Kolom.tekst("contact_naam", 300),
                                Kolom.tekst("contact_telefoon", 50),
                                Kolom.tekst("reden_einde").magLeeg(),
                                Kolom.of("vervallen_op", Soort.DAG).magLeeg(),
                                blijft(
                                        "regel",
                                        "the decision has no force in another municipality"),
                                blijft("product", "goes with the decision, that stays here"),
                                Kolom.of("vastgelegd_door", Soort.WIE),
                                Kolom.of("vastgelegd_op", Soort.MOMENT))));
    }
}

package nl.samenhang.werkplek.tijdlijn;

import java.util.List;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Kolom;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Uitvoerdeel;
import nl.samenhang.platform.uitvoer.Uitvoertabel;
import org.springframework.stereotype.Component;

/** Notes go word for word, with who wrote them and where. */
@Component
class NotitieUitvoer implements Uitvoerdeel {

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.NOTITIES;
    }

    @Override
    public List<Uitvoertabel> tabellen() {
        return List.of(
                new Uitvoertabel(
                        "tijdlijn.notitie",
                        "notities",
                        "t.betrokkenen",
                        List.of(
                                Kolom.sleutel(),
                                Kolom.dossier(),
                                Kolom.tekst("soort", 20),
                                Kolom.of("datum", Soort.DAG),
                                Kolom.tekst("tekst", 10_000),
                                Kolom.of("betrokkenen", Soort.PERSONEN),
                                Kolom.of("auteur", Soort.WIE),
                                Kolom.naam("auteur_naam"),
                                Kolom.of("geschreven_op", Soort.MOMENT))));
    }
}

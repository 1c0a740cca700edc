package nl.samenhang.mensen.gezin;

import java.util.List;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Kolom;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Uitvoerdeel;
import nl.samenhang.platform.uitvoer.Uitvoertabel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The words of the family go with the plan: they begin it. */
@Component
@Order(1)
class GezinUitvoer implements Uitvoerdeel {

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.PLAN;
    }

    @Override
    public List<Uitvoertabel> tabellen() {
        return List.of(
                new Uitvoertabel(
                        "gezin.woorden",
                        "woorden",
                        Uitvoertabel.GEZIN,
                        List.of(
                                Kolom.sleutel(),
                                Kolom.dossier(),
                                Kolom.of("datum", Soort.DAG),
                                Kolom.tekst("tekst", 4000),
                                Kolom.of("door", Soort.WIE))));
    }
}

package nl.samenhang.regie.gezinsplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.netwerk.aanbieder.VestigingId;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Uitvoerdeel;
import nl.samenhang.platform.uitvoer.Uitvoertabel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The plan goes with all that stands in it and begins elsewhere as a draft: another municipality
 * agrees it with the family itself. Its agreed versions stay here, where they were agreed.
 */
@Component
@Order(2)
class GezinsplanUitvoer implements Uitvoerdeel {

    private static final String UITVOERENDE = "UITVOERENDE";

    private final Partijnamen namen;

    GezinsplanUitvoer(Partijnamen namen) {
        this.namen = namen;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.PLAN;
    }

    @Override
    public List<Uitvoertabel> tabellen() {
        return Plantabellen.ALL;
    }

    @Override
    public Map<UUID, String> namen(Collection<UUID> partijen) {
        var vraag = new ArrayList<Partij>();
        partijen.stream()
                .flatMap(
                        id ->
                                Stream.of(
                                        Partij.of(new MedewerkerId(id), ""),
                                        Partij.of(new VestigingId(id), "")))
                .forEach(vraag::add);
        return namen.of(vraag);
    }

    /** Who carried it out there is somebody who knows about it here, and no agreement runs on. */
    @Override
    public Map<String, Object> begun(Uitvoertabel tabel, Map<String, Object> rij) {
        var hier = new HashMap<>(rij);
        switch (tabel.tabel()) {
            case "gezinsplan.gezinsplan" -> {
                hier.put("status", Planstatus.CONCEPT.name());
                hier.put("versie", 0);
            }
            case "gezinsplan.betrokkene" ->
                    hier.computeIfPresent(
                            "rol",
                            (_, rol) -> rol.equals(UITVOERENDE) ? Rol.BELANGHEBBENDE.name() : rol);
            case "gezinsplan.afspraak" -> hier.put("herinneren_op", hier.get("uiterlijk"));
            default -> {}
        }
        return hier;
    }
}

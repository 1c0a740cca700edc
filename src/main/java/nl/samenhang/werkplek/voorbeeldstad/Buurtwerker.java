package nl.samenhang.werkplek.voorbeeldstad;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;

/**
 * Who works for both towns: an employee of Samenstad who helps out in the team West of Anderstad.
 * Stands outside the draw, so that the towns stay what their seeds make of them.
 */
final class Buurtwerker {

    static final String ACCOUNT = "wim";

    private Buurtwerker() {}

    static NieuweMedewerker in(Stad stad) {
        var id = ACCOUNT + "@" + stad.plaats.naam();
        return new NieuweMedewerker(
                new MedewerkerId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))),
                "Wim Terpstra",
                "Gezinsregisseur in twee gemeenten",
                "wim@samenstad.example",
                Optional.of("0990 190190"),
                ACCOUNT,
                Set.of("CONSULENT"),
                Set.of(stad.personeel.team("Wijkteam West")));
    }
}

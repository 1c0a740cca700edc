package nl.samenhang.regie.aanspreekpunt.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.regie.aanspreekpunt.Contactpersoon;
import nl.samenhang.regie.aanspreekpunt.Continuiteit;

/**
 * The page of the contact person of one gezin.
 *
 * @param uiterlijk the last day on which somebody must be appointed, while nobody is
 * @param kleur the colour of that clock
 * @param collegas who can be chosen, with how much they carry
 * @param vanMij whether the reader is the contact person
 */
public record AanspreekpuntView(
        GezinId gezin,
        String gezinsnaam,
        List<InwonerId> leden,
        Optional<Contactpersoon> huidig,
        Optional<LocalDate> uiterlijk,
        String kleur,
        Continuiteit continuiteit,
        List<Regel> geschiedenis,
        List<Optie> collegas,
        boolean vanMij,
        boolean magOverdragen) {

    /** One period of one contact person, with the note that came with it. */
    public record Regel(
            String naam, Periode periode, Optional<String> notitie, Optional<Instant> gelezenOp) {}

    /** Whether there is more to say than who it is. */
    public boolean asksForSomething() {
        return huidig.isEmpty()
                || teLezen().isPresent()
                || continuiteit.isBroken()
                || huidig.flatMap(Contactpersoon::waarneming).isPresent();
    }

    /** The note that the reader still has to read. */
    public Optional<String> teLezen() {
        return geschiedenis.stream()
                .findFirst()
                .filter(regel -> vanMij && regel.gelezenOp().isEmpty())
                .flatMap(Regel::notitie);
    }
}

package nl.samenhang.bestaanszekerheid.vroegsignaal;

import static nl.samenhang.bestaanszekerheid.vroegsignaal.Partnersoort.CAK;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Partnersoort.EINDELEVERING;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Partnersoort.ENERGIE;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Partnersoort.HUUR;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Partnersoort.WATER;
import static nl.samenhang.bestaanszekerheid.vroegsignaal.Partnersoort.ZORG;

import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/**
 * Which arrears an organisation may report: those of its own kind (Wgs art. 3 lid 1 onder b and
 * Besluit gemeentelijke schuldhulpverlening art. 2).
 */
final class Partnersignalen {

    private Partnersignalen() {}

    static Partnersoort require(
            nl.samenhang.netwerk.partner.Partnersoort partner, Optional<Partnersoort> soort) {
        return soort.filter(of(partner)::contains)
                .orElseThrow(
                        () -> new Refusal("soort", Tekst.of("vroegsignaal.fout.andere-soort")));
    }

    private static Set<Partnersoort> of(nl.samenhang.netwerk.partner.Partnersoort partner) {
        return switch (partner) {
            case WONINGCORPORATIE -> Set.of(HUUR);
            case ENERGIELEVERANCIER -> Set.of(ENERGIE, EINDELEVERING);
            case WATERBEDRIJF -> Set.of(WATER);
            case ZORGVERZEKERAAR -> Set.of(ZORG);
            case CAK -> Set.of(CAK);
            case TOEGANGSPUNT,
                    CLIENTONDERSTEUNING,
                    SCHOOL,
                    LEERPLICHT,
                    HUISARTS,
                    POLITIE,
                    ZORG,
                    WELZIJN,
                    OVERIG ->
                    Set.of();
        };
    }
}

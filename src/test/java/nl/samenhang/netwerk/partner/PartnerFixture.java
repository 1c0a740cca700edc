package nl.samenhang.netwerk.partner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Builds partners and what their systems may do. */
public final class PartnerFixture {

    private PartnerFixture() {}

    public static Partner aPartner(String naam, Partnersoort soort) {
        return new Partner(
                PartnerId.next(),
                naam,
                soort,
                Optional.of("info@partner.example"),
                Optional.of("0320 555 010"),
                Optional.of("Voorbeeldplein 1, Samenstad"),
                Optional.of("Maandag tot en met vrijdag van 9 tot 17 uur"),
                Optional.empty(),
                true);
    }

    public static NieuwToken aToken() {
        return new NieuwToken(
                "Leerlingsysteem", Set.of("melding.doen"), 600, LocalDate.of(2027, 9, 14));
    }
}

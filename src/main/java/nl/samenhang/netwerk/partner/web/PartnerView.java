package nl.samenhang.netwerk.partner.web;

import java.util.List;
import nl.samenhang.netwerk.partner.Contactpersoon;
import nl.samenhang.netwerk.partner.Partner;
import nl.samenhang.netwerk.partner.Token;

/**
 * One partner with its contact persons and tokens.
 *
 * @param nieuwToken the text of a token that was just made; shown this once
 * @param voorbeeld how to try it
 */
public record PartnerView(
        Partner partner,
        List<Contactpersoon> contactpersonen,
        List<Token> tokens,
        String nieuwToken,
        Curlvoorbeeld voorbeeld) {

    /** Hides the token. */
    @Override
    public String toString() {
        return "PartnerView[" + partner.naam() + "]";
    }
}

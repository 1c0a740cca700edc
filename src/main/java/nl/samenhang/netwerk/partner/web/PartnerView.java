package nl.samenhang.netwerk.partner.web;

import java.util.List;
import nl.samenhang.netwerk.partner.Contactpersoon;
import nl.samenhang.netwerk.partner.Partner;
import nl.samenhang.netwerk.partner.Token;

/**
 * One partner with its contact persons and tokens.
 *
 * @param nieuwToken the text of a token that was just made; shown this once
 */
public record PartnerView(
        Partner partner,
        List<Contactpersoon> contactpersonen,
        List<Token> tokens,
        String nieuwToken) {}

package nl.samenhang.platform.account.web;

import java.util.List;
import java.util.UUID;
import nl.samenhang.platform.account.scim.Scimtoken;

/**
 * What an administrator sees of the way of the identity system.
 *
 * @param nieuw the text of a token that was just made; told once
 * @param lezer who may not approve the own token
 */
public record ScimtokenView(String adres, String nieuw, List<Scimtoken> tokens, UUID lezer) {

    public boolean waits(Scimtoken token) {
        return token.goedgekeurdDoor().isEmpty() && token.ingetrokkenOp().isEmpty();
    }

    public boolean mayApprove(Scimtoken token) {
        return waits(token) && !token.gemaaktDoor().equals(lezer);
    }
}

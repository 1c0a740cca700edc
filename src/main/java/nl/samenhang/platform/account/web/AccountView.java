package nl.samenhang.platform.account.web;

import java.util.List;
import nl.samenhang.platform.account.passkey.Passkey;
import nl.samenhang.platform.security.LopendeSessies.Sessie;
import nl.samenhang.platform.security.Tweedefactorregel.Eis;
import nl.samenhang.platform.security.inlogboek.Inlogregel;

/**
 * What an employee sees of the own account.
 *
 * @param thuis whether the reader works where the account logs in; elsewhere nothing is changed
 * @param eigenWachtwoord whether the account logs in with a password of ours, and not only with the
 *     identity provider
 * @param codes how many codes on paper are left
 * @param inlogregels the last log-ins, so that a strange one is seen; those are kept where the
 *     account logs in
 */
public record AccountView(
        String gebruikersnaam,
        boolean thuis,
        boolean eigenWachtwoord,
        Eis eis,
        boolean authenticator,
        int codes,
        List<Passkey> passkeys,
        List<Sessie> sessies,
        List<Inlogregel> inlogregels) {

    /** Few enough to make new ones. */
    public boolean fewCodes() {
        return codes < 3;
    }

    /** Whether there is anything but the password. */
    public boolean hasFactor() {
        return authenticator || !passkeys.isEmpty();
    }

    public boolean hasOtherSessions() {
        return sessies.stream().anyMatch(s -> !s.deze());
    }
}

package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.inlogboek.Inlogboek;
import nl.samenhang.platform.security.inlogboek.Inlogfeit;
import nl.samenhang.platform.security.inlogboek.Inloggebeurtenis;
import nl.samenhang.platform.security.inlogboek.Inlogweg;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The password of an account. */
@Service
@Transactional
public class Wachtwoorden {

    private static final int SHORTEST = 12;
    private static final int MOST_BYTES = 72; // what bcrypt looks at

    private final AccountRepository accounts;
    private final Aanmelding aanmelding;
    private final PasswordEncoder encoder;
    private final Inlogrem rem;
    private final Verwerkingslog log;
    private final Inlogboek boek;
    private final Gemeentenamen gemeenten;

    Wachtwoorden(
            AccountRepository accounts,
            Aanmelding aanmelding,
            PasswordEncoder encoder,
            Inlogrem rem,
            Verwerkingslog log,
            Inlogboek boek,
            Gemeentenamen gemeenten) {
        this.accounts = accounts;
        this.aanmelding = aanmelding;
        this.encoder = encoder;
        this.rem = rem;
        this.log = log;
        this.boek = boek;
        this.gemeenten = gemeenten;
    }

    /**
     * Refuses when this is not the password of the account; wrong tries count for the brake on
     * logging in.
     */
    @Transactional(noRollbackFor = Refusal.class)
    public void require(String gebruikersnaam, String wachtwoord, HttpServletRequest request) {
        if (rem.isOn(gebruikersnaam, Inlogplek.of(request))) {
            throw new Refusal("wachtwoord", Tekst.of("account.wachtwoord.wachten"));
        }
        var right =
                accounts.find(gebruikersnaam)
                        .flatMap(AccountRepository.Account::wachtwoord)
                        .filter(hash -> encoder.matches(wachtwoord, hash))
                        .isPresent();
        if (!right) {
            rem.failed(gebruikersnaam, Inlogplek.of(request));
            throw new Refusal("wachtwoord", Tekst.of("account.wachtwoord.fout"));
        }
    }

    /**
     * Who logs in under this name with a password of ours, in whichever municipality; empty for an
     * account that nobody can log in with.
     */
    public Optional<Gebruiker> holder(String gebruikersnaam) {
        return aanmelding
                .find(gebruikersnaam)
                .filter(account -> account.medewerker().isPresent())
                .filter(account -> account.wachtwoord().isPresent())
                .flatMap(aanmelding::login);
    }

    /**
     * Counts that somebody asks for a new password; false when there were too many, for this
     * account or from this address.
     */
    public boolean countRequest(String gebruikersnaam, HttpServletRequest request) {
        var sleutel = gebruikersnaam.strip() + "#herstel";
        var plek = Inlogplek.of(request);
        var mag = !rem.isOn(sleutel, plek);
        if (mag) {
            rem.failed(sleutel, plek);
        }
        return mag;
    }

    /** Whether the account has a password of ours; one of the identity provider has none. */
    @Transactional(readOnly = true)
    public boolean has(String gebruikersnaam) {
        return accounts.find(gebruikersnaam)
                .flatMap(AccountRepository.Account::wachtwoord)
                .isPresent();
    }

    /**
     * Gives the account a new password (NIST SP 800-63B: long, not one that is known, without rules
     * for its letters).
     */
    public void change(String gebruikersnaam, String nieuw) {
        if (nieuw.length() < SHORTEST) {
            throw new Refusal("nieuw", Tekst.of("account.wachtwoord.kort", SHORTEST));
        }
        if (nieuw.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("nieuw", Tekst.of("account.wachtwoord.lang", MOST_BYTES));
        }
        if (nieuw.toLowerCase(Locale.ROOT).contains(gebruikersnaam.toLowerCase(Locale.ROOT))) {
            throw new Refusal("nieuw", Tekst.of("account.wachtwoord.naam"));
        }
        if (Raadkans.isEasy(
                nieuw, gebruikersnaam, gemeenten.of(Contexts.current().gemeente().code()))) {
            throw new Refusal("nieuw", Tekst.of("account.wachtwoord.bekend"));
        }
        accounts.updateWachtwoord(gebruikersnaam, encoder.encode(nieuw));
        log.changed(new Onderwerp("wachtwoord", Contexts.current().actor()), List.of());
        boek.writeWith(
                gebruikersnaam,
                Inlogfeit.of(Inloggebeurtenis.WACHTWOORD_GEWIJZIGD, Inlogweg.WACHTWOORD));
    }
}

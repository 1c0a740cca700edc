package nl.samenhang.platform.account;

import static nl.samenhang.platform.security.inlogboek.Inloggebeurtenis.FACTOR_HERSTELD;
import static nl.samenhang.platform.security.inlogboek.Inloggebeurtenis.FACTOR_INGESTELD;
import static nl.samenhang.platform.security.inlogboek.Inloggebeurtenis.FACTOR_VERWIJDERD;
import static nl.samenhang.platform.security.inlogboek.Inloggebeurtenis.HERSTELCODES_GEMAAKT;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.account.kluis.Kluis;
import nl.samenhang.platform.account.passkey.Passkeys;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.LopendeSessies;
import nl.samenhang.platform.security.TweedeFactoren;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.security.inlogboek.Inlogboek;
import nl.samenhang.platform.security.inlogboek.Inlogfeit;
import nl.samenhang.platform.security.inlogboek.Inlogweg;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * With what an employee proves for the second time who it is: an app that shows codes, keys on
 * devices, and codes on paper for who lost the phone. An account is named by its user name in the
 * municipality of the context, where it logs in.
 */
@Service
@Transactional
public class Factoren implements TweedeFactoren {

    private static final int SECRET_BYTES = 20; // RFC 4226, section 4: 160 bits are recommended

    private final FactorRepository repository;
    private final Kluis kluis;
    private final Verwerkingslog log;
    private final Inlogboek boek;
    private final Passkeys passkeys;
    private final LopendeSessies sessies;
    private final Clock clock;

    Factoren(
            FactorRepository repository,
            Kluis kluis,
            Verwerkingslog log,
            Inlogboek boek,
            Passkeys passkeys,
            LopendeSessies sessies,
            Clock clock) {
        this.repository = repository;
        this.kluis = kluis;
        this.log = log;
        this.boek = boek;
        this.passkeys = passkeys;
        this.sessies = sessies;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(String gebruikersnaam) {
        return hasAuthenticator(gebruikersnaam) || !passkeys.of(gebruikersnaam).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(MedewerkerId medewerker) {
        return repository.accountsOf(medewerker).stream().anyMatch(this::has);
    }

    /** Whether an app is set up. */
    @Transactional(readOnly = true)
    public boolean hasAuthenticator(String gebruikersnaam) {
        return repository.find(gebruikersnaam).filter(a -> a.bevestigd()).isPresent();
    }

    /** How many codes on paper are not used yet. */
    @Transactional(readOnly = true)
    public int codesLeft(String gebruikersnaam) {
        return repository.codesLeft(gebruikersnaam);
    }

    /**
     * The secret for an app that is being set up: the same until its first code is right, so that a
     * page that is opened again does not make the app's useless. Empty when one is set up already.
     */
    public Optional<Instelling> begin(String gebruikersnaam) {
        var known = repository.find(gebruikersnaam);
        if (known.isPresent()) {
            return known.filter(a -> !a.bevestigd())
                    .map(a -> instelling(gebruikersnaam, unlock(a, gebruikersnaam)));
        }
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        repository.insert(gebruikersnaam, kluis.lock(secret, owner(gebruikersnaam)));
        return Optional.of(instelling(gebruikersnaam, secret));
    }

    /** The first code of the app; gives the codes on paper, told once. Empty when it is wrong. */
    public Optional<List<String>> confirm(String gebruikersnaam, String code) {
        if (hasAuthenticator(gebruikersnaam) || !isCodeOfApp(gebruikersnaam, code)) {
            return Optional.empty();
        }
        log("tweede-factor-ingesteld");
        boek.writeWith(gebruikersnaam, Inlogfeit.of(FACTOR_INGESTELD, Inlogweg.CODE));
        return Optional.of(newCodes(gebruikersnaam));
    }

    /** New codes on paper; the old ones no longer count. */
    public List<String> newCodes(String gebruikersnaam) {
        var codes = Herstelcodes.generate();
        repository.replaceCodes(
                gebruikersnaam, codes.stream().map(code -> hash(code, gebruikersnaam)).toList());
        log("herstelcodes-gemaakt");
        boek.writeWith(gebruikersnaam, Inlogfeit.of(HERSTELCODES_GEMAAKT));
        return codes;
    }

    /** Whether the code is right, of the app or on paper; it is used up then. */
    public boolean check(String gebruikersnaam, String code) {
        if (hasAuthenticator(gebruikersnaam) && isCodeOfApp(gebruikersnaam, code)) {
            return true;
        }
        var used = repository.useCode(gebruikersnaam, hash(code, gebruikersnaam), clock.instant());
        if (used) {
            log("herstelcode-gebruikt");
        }
        return used;
    }

    private boolean isCodeOfApp(String gebruikersnaam, String code) {
        var digits = code.replaceAll("\\s", "");
        return repository
                .find(gebruikersnaam)
                .map(a -> Totp.step(unlock(a, gebruikersnaam), digits, clock.instant()))
                .filter(step -> step.isPresent())
                .filter(s -> repository.use(gebruikersnaam, s.getAsLong(), clock.instant()))
                .isPresent();
    }

    /** Takes the app and the codes on paper away. */
    public void remove(String gebruikersnaam) {
        delete(gebruikersnaam);
        boek.writeWith(gebruikersnaam, Inlogfeit.of(FACTOR_VERWIJDERD, Inlogweg.CODE));
    }

    private void delete(String gebruikersnaam) {
        repository.delete(gebruikersnaam);
        repository.replaceCodes(gebruikersnaam, List.of());
        log("tweede-factor-verwijderd");
    }

    @Override
    public void reset(MedewerkerId medewerker) {
        for (var gebruikersnaam : repository.accountsOf(medewerker)) {
            delete(gebruikersnaam);
            passkeys.removeAll(gebruikersnaam);
            boek.writeWith(gebruikersnaam, Inlogfeit.of(FACTOR_HERSTELD, Inlogweg.BEHEER));
        }
        sessies.end(medewerker);
    }

    private Instelling instelling(String gebruikersnaam, byte[] secret) {
        return Instelling.of(gebruikersnaam, Base32.encode(secret));
    }

    private byte[] unlock(FactorRepository.Authenticator authenticator, String gebruikersnaam) {
        return kluis.unlock(authenticator.geheim(), owner(gebruikersnaam));
    }

    private byte[] hash(String code, String gebruikersnaam) {
        return kluis.hash(Herstelcodes.normalize(code), owner(gebruikersnaam));
    }

    private static String owner(String gebruikersnaam) {
        return Contexts.current().gemeente().code() + "/" + gebruikersnaam;
    }

    private void log(String onderwerp) {
        log.changed(new Onderwerp(onderwerp, Contexts.current().actor()), List.of());
    }
}

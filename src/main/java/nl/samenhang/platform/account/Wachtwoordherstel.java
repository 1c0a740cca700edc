package nl.samenhang.platform.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.account.kluis.Kluis;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.LopendeSessies;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Wachtwoorden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new password for an employee who forgot the old one, by a link in a mail that counts once and
 * for half an hour. Whether a name exists is told to nobody, and the second factor is asked at the
 * next login as always (OWASP ASVS 5.0, 6.4).
 */
@Service
public class Wachtwoordherstel {

    private static final String INLOGGEN = "inloggen";
    private static final String MAILEN = "bericht-verzenden";
    private static final Duration VALID = Duration.ofMinutes(30);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_MAILS = 3;
    private static final int SECRET_BYTES = 24;

    /** The municipality, so that the link can be found, and the secret. */
    private static final Pattern FORM = Pattern.compile("([0-9]{4})\\.[A-Za-z0-9_-]{32}");

    private final HerstelRepository repository;
    private final Wachtwoorden wachtwoorden;
    private final Medewerkers medewerkers;
    private final LopendeSessies sessies;
    private final Verzendingen verzendingen;
    private final Kluis kluis;
    private final Adres adres;
    private final Clock clock;

    /** A link may be of another municipality than the page on which it is opened. */
    private final TransactionTemplate apart;

    Wachtwoordherstel(
            HerstelRepository repository,
            Wachtwoorden wachtwoorden,
            Medewerkers medewerkers,
            LopendeSessies sessies,
            Verzendingen verzendingen,
            Kluis kluis,
            Adres adres,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.wachtwoorden = wachtwoorden;
        this.medewerkers = medewerkers;
        this.sessies = sessies;
        this.verzendingen = verzendingen;
        this.kluis = kluis;
        this.adres = adres;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether we know an address of our own for the link. */
    public boolean isPossible() {
        return adres.get().isPresent();
    }

    /** Writes down that somebody asks under this name, whether it exists or not. */
    public void ask(String gebruikersnaam) {
        repository.insertVraag(gebruikersnaam.strip(), clock.instant());
    }

    /** Mails a link to each who asked and is somebody. */
    public void sendAll() {
        var namen = apart.execute(_ -> repository.takeVragen());
        namen.stream()
                .distinct()
                .flatMap(naam -> wachtwoorden.holder(naam).stream())
                .forEach(wie -> inGemeente(wie.gemeente(), MAILEN, () -> send(wie)));
    }

    private boolean send(Gebruiker wie) {
        var nu = clock.instant();
        var site = adres.get();
        if (site.isEmpty()
                || repository.linksSince(wie.gebruikersnaam(), nu.minus(WINDOW)) >= MOST_MAILS) {
            return false;
        }
        var code = newCode(wie.gemeente());
        repository.insertLink(wie.gebruikersnaam(), hash(code), nu, nu.plus(VALID));
        mail(
                wie,
                Tekst.of("account.herstel.mail.titel"),
                Tekst.of("account.herstel.mail.vraag", VALID.toMinutes()),
                Tekst.of(
                        "account.herstel.mail.link",
                        site.get() + "/inloggen/wachtwoord/nieuw?code=" + code),
                Tekst.of("account.herstel.mail.niet"));
        return true;
    }

    /** Whether this link still counts. */
    public boolean isValid(String code) {
        return owner(code).isPresent();
    }

    /** Gives the account of this link another password, and ends every session of it. */
    public void reset(String code, String nieuw) {
        var wie = owner(code).flatMap(wachtwoorden::holder).orElseThrow(Wachtwoordherstel::over);
        Contexts.runAs(
                wie.context(INLOGGEN),
                () ->
                        apart.executeWithoutResult(
                                _ -> {
                                    var naam = wie.gebruikersnaam();
                                    if (!repository.use(naam, hash(code), clock.instant())) {
                                        throw over();
                                    }
                                    wachtwoorden.change(naam, nieuw);
                                }));
        sessies.end(new MedewerkerId(wie.actor()));
        inGemeente(
                wie.gemeente(),
                MAILEN,
                () ->
                        mail(
                                wie,
                                Tekst.of("account.herstel.gedaan.titel"),
                                Tekst.of("account.herstel.gedaan.tekst")));
    }

    private Optional<String> owner(String code) {
        var form = FORM.matcher(code);
        return form.matches()
                ? inGemeente(
                        form.group(1), INLOGGEN, () -> repository.find(hash(code), clock.instant()))
                : Optional.empty();
    }

    private boolean mail(Gebruiker wie, Tekst titel, Tekst... alineas) {
        var id = new MedewerkerId(wie.actor());
        medewerkers
                .find(id)
                .ifPresent(
                        medewerker ->
                                verzendingen.queue(
                                        Ontvanger.byEmail(medewerker.naam(), medewerker.email()),
                                        Bericht.of(
                                                Onderwerp.of("medewerker", id), titel, alineas)));
        return true;
    }

    private <T> T inGemeente(String gemeente, String doel, Supplier<T> work) {
        var context =
                Verwerkingscontext.system(new Gemeentecode(gemeente), Systeemgebruiker.TAKEN, doel);
        return Contexts.callAs(context, () -> apart.execute(_ -> work.get()));
    }

    private byte[] hash(String code) {
        return kluis.hash(code, "herstellink");
    }

    private static String newCode(String gemeente) {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return gemeente + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static Refusal over() {
        return new Refusal(Tekst.of("account.herstel.verlopen"));
    }
}

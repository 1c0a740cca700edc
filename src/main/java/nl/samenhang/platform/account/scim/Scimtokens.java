package nl.samenhang.platform.account.scim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.ScimTokens;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tokens of the identity system: made by one administrator, approved by another one, because a
 * token lets people in. Its text names the municipality and has 256 random bits; only a hash of it
 * is kept.
 */
@Service
public class Scimtokens implements ScimTokens {

    private static final Pattern FORM = Pattern.compile("scim_([0-9]{4})_[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    private final ScimtokenRepository repository;
    private final Verwerkingslog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Scimtokens(
            ScimtokenRepository repository,
            Verwerkingslog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The tokens of the municipality, the newest first. */
    public List<Scimtoken> all() {
        return repository.all();
    }

    /** Makes a token; its text is told once. It works after another administrator approves it. */
    public String create(String omschrijving, LocalDate verloopt) {
        if (!verloopt.isAfter(LocalDate.now(clock))) {
            throw new Refusal("verloopt", Tekst.of("account.scim.verloopt-voorbij"));
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var text =
                "scim_"
                        + Contexts.current().gemeente().code()
                        + "_"
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = Ids.next();
        repository.insert(id, hash(text), omschrijving, verloopt, clock.instant());
        log.changed(new Onderwerp("scimtoken-gemaakt", id), List.of());
        return text;
    }

    /** The second pair of eyes. */
    public void approve(UUID id) {
        if (!repository.approve(id)) {
            throw new Refusal(Tekst.of("account.scim.zelf-gemaakt"));
        }
        log.changed(new Onderwerp("scimtoken-goedgekeurd", id), List.of());
    }

    /** The token works no longer, from the next request on. */
    public void revoke(UUID id) {
        repository.revoke(id, clock.instant());
        log.changed(new Onderwerp("scimtoken-ingetrokken", id), List.of());
    }

    @Override
    public Optional<Identiteitssysteem> find(String token) {
        var matcher = FORM.matcher(token);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var gemeente = new Gemeentecode(matcher.group(1));
        var context = Verwerkingscontext.system(gemeente, Systeemgebruiker.VOORDEUR, "inloggen");
        var found =
                Contexts.callAs(
                        context,
                        () -> transaction.execute(_ -> repository.findByHash(hash(token))));
        return Optional.ofNullable(found)
                .flatMap(t -> t)
                .filter(t -> t.worksOn(LocalDate.now(clock)))
                .map(t -> new Identiteitssysteem(gemeente, t.id(), t.omschrijving()));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}

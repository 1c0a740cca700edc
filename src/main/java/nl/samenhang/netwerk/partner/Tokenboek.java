package nl.samenhang.netwerk.partner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.PartnerTokens;
import nl.samenhang.platform.security.Tempo;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recognises the tokens of partners. What was found is remembered for half a minute, so that a
 * partner that sends much does not cost a query for each request; a token revoked here stops at
 * once, on another node within that half minute.
 */
@Component
class Tokenboek implements PartnerTokens {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private record Known(Token token, Partner partner, Instant until) {}

    private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();
    private final Tempo tempo = new Tempo();
    private final TokenRepository tokens;
    private final PartnerRepository partners;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Tokenboek(
            TokenRepository tokens,
            PartnerRepository partners,
            TransactionTemplate transaction,
            Clock clock) {
        this.tokens = tokens;
        this.partners = partners;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<Partner> find(String token) {
        return Tokengeheim.parse(token).flatMap(this::lookUp).map(Known::partner);
    }

    /** Counts a request with this token; empty when it may go on, else how long to wait. */
    Optional<Duration> take(String token) {
        return Tokengeheim.parse(token)
                .flatMap(this::lookUp)
                .flatMap(
                        k ->
                                tempo.take(
                                        k.token().id().toString(),
                                        k.token().perMinuut(),
                                        Duration.ofMinutes(1),
                                        clock.instant()));
    }

    void forget(UUID token) {
        known.values().removeIf(k -> k.token().id().equals(token));
    }

    private Optional<Known> lookUp(Tokengeheim geheim) {
        var hash = geheim.hash();
        var key = geheim.gemeente() + HexFormat.of().formatHex(hash);
        var remembered =
                Optional.ofNullable(known.get(key)).filter(k -> k.until().isAfter(clock.instant()));
        var found = remembered.or(() -> load(geheim, hash));
        if (remembered.isEmpty()) {
            found.ifPresentOrElse(k -> known.put(key, k), () -> known.remove(key));
        }
        return found.filter(k -> k.token().worksOn(LocalDate.now(clock)));
    }

    private Optional<Known> load(Tokengeheim geheim, byte[] hash) {
        var context =
                Verwerkingscontext.system(geheim.gemeente(), Systeemgebruiker.VOORDEUR, "inloggen");
        return Contexts.callAs(
                context,
                () ->
                        Optional.ofNullable(transaction.execute(status -> tokens.findByHash(hash)))
                                .flatMap(t -> t)
                                .flatMap(t -> known(geheim, t)));
    }

    private Optional<Known> known(Tokengeheim geheim, Token token) {
        var partner = transaction.execute(status -> partners.find(token.partner()));
        return Optional.ofNullable(partner)
                .flatMap(p -> p)
                .map(
                        p ->
                                new Known(
                                        token,
                                        new Partner(
                                                geheim.gemeente(),
                                                p.id().value(),
                                                p.naam(),
                                                token.rechten()),
                                        clock.instant().plus(REMEMBERED)));
    }
}

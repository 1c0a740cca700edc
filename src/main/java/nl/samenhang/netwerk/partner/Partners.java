package nl.samenhang.netwerk.partner;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The partner organisations of a municipality, their contact persons and their tokens. */
@Service
@Transactional
public class Partners {

    private final PartnerRepository partners;
    private final TokenRepository tokens;
    private final Tokenboek tokenboek;
    private final Plekken plekken;
    private final Clock clock;

    Partners(
            PartnerRepository partners,
            TokenRepository tokens,
            Tokenboek tokenboek,
            Plekken plekken,
            Clock clock) {
        this.partners = partners;
        this.tokens = tokens;
        this.tokenboek = tokenboek;
        this.plekken = plekken;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Partner> find(PartnerId id) {
        return partners.find(id);
    }

    @Transactional(readOnly = true)
    public List<Partner> all() {
        return partners.all();
    }

    /** The places of this kind that everybody may go to. */
    @Transactional(readOnly = true)
    public List<Partner> openbaar(Partnersoort soort) {
        return plekken.of(soort);
    }

    @Transactional(readOnly = true)
    public List<Contactpersoon> contactpersonen(PartnerId partner) {
        return partners.contactpersonen(partner);
    }

    /** Adds a partner; its name is what people know it by and so stands once. */
    public void register(Partner partner) {
        requireFreeNaam(partner);
        partners.insert(partner);
        plekken.forget();
    }

    public void change(Partner partner) {
        requirePartner(partner.id());
        requireFreeNaam(partner);
        partners.update(partner);
        plekken.forget();
    }

    public void addContactpersoon(PartnerId partner, Contactpersoon persoon) {
        requirePartner(partner);
        partners.insertContactpersoon(partner, persoon);
    }

    @Transactional(readOnly = true)
    public List<Token> tokens(PartnerId partner) {
        return tokens.of(partner);
    }

    /** Makes a token; the answer is the only time that its text can be seen. */
    public String issueToken(PartnerId partner, NieuwToken nieuw) {
        requirePartner(partner);
        if (!nieuw.verloopt().isAfter(LocalDate.now(clock))) {
            throw new Refusal("verloopt", Tekst.of("partner.weigering.verloopt"));
        }
        var geheim = Tokengeheim.generate(Contexts.current().gemeente());
        tokens.insert(Ids.next(), partner, nieuw, geheim.hash(), clock.instant());
        return geheim.tekst();
    }

    /** Ends a token at once. */
    public void revokeToken(UUID token) {
        if (tokens.revoke(token, clock.instant()) == 0) {
            throw new NotFound(new Onderwerp("token", token));
        }
        tokenboek.forget(token);
    }

    /** Counts a request with this token; empty when it may go on, else how long to wait. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Duration> take(String token) {
        return tokenboek.take(token);
    }

    private void requirePartner(PartnerId id) {
        if (partners.find(id).isEmpty()) {
            throw new NotFound(id.onderwerp());
        }
    }

    private void requireFreeNaam(Partner partner) {
        if (partners.findByNaam(partner.naam())
                .filter(p -> !p.id().equals(partner.id()))
                .isPresent()) {
            throw new Refusal("naam", Tekst.of("partner.weigering.naam"));
        }
    }
}

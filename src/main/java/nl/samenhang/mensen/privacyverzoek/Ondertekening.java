package nl.samenhang.mensen.privacyverzoek;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Vernietiger;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second signature under a decision to destroy, and the destruction itself: all that was marked
 * goes and the letter is written, or nothing happens (Wmo 2015 art. 5.3.5, Jeugdwet art. 7.3.9).
 * Numbers without names stay as the proof.
 */
@Service
@Transactional
public class Ondertekening {

    private final Privacyverzoeken verzoeken;
    private final VerzoekRepository repository;
    private final OordeelRepository oordelen;
    private final Afschriften afschriften;
    private final Bewaarredenen redenen;
    private final Besluiten besluiten;
    private final Verzoekwerk werk;
    private final Vernietiger vernietiger;
    private final JdbcClient jdbc;

    Ondertekening(
            Privacyverzoeken verzoeken,
            VerzoekRepository repository,
            OordeelRepository oordelen,
            Afschriften afschriften,
            Bewaarredenen redenen,
            Besluiten besluiten,
            Verzoekwerk werk,
            Vernietiger vernietiger,
            JdbcClient jdbc) {
        this.verzoeken = verzoeken;
        this.repository = repository;
        this.oordelen = oordelen;
        this.afschriften = afschriften;
        this.redenen = redenen;
        this.besluiten = besluiten;
        this.werk = werk;
        this.vernietiger = vernietiger;
        this.jdbc = jdbc;
    }

    /** What waits for a second, the first one due first. */
    @Transactional(readOnly = true)
    public List<Verzoek> waiting() {
        return verzoeken.open().stream()
                .filter(verzoek -> verzoek.status() == Verzoekstatus.TE_TEKENEN)
                .toList();
    }

    /** Signs as somebody other than who decided; what was marked is gone at once. */
    public void sign(VerzoekId id) {
        var verzoek = waiting(id);
        var besluit = verzoek.besluit().orElseThrow();
        if (besluit.door().equals(Contexts.current().actor())) {
            throw refusal("zelfde-persoon");
        }
        repository.sign(id);
        destroy(verzoek);
        besluiten.announce(verzoek, besluit, verzoeken.rule(verzoek));
    }

    /** Does not sign: who decided thinks again. */
    public void refuse(VerzoekId id) {
        var verzoek = waiting(id);
        repository.reopen(id);
        werk.decideAgain(verzoek);
    }

    private void destroy(Verzoek verzoek) {
        var weg =
                oordelen.of(verzoek.id()).stream()
                        .filter(oordeel -> oordeel.keuze() == Keuze.VERNIETIGEN)
                        .toList();
        var sleutels = weg.stream().map(Oordeel::stuk).toList();
        // Something may have changed since it was judged.
        var stukken = destroyable(verzoek);
        if (!keys(stukken).containsAll(sleutels)) {
            throw refusal("niet-gelukt");
        }
        var ids = weg.stream().map(Oordeel::id).toList();
        if (redenen.of(verzoek, stukken).stream()
                .anyMatch(
                        reden ->
                                reden.geheel()
                                        && ids.stream().anyMatch(reden.stukken()::contains))) {
            throw refusal("uitgezonderd");
        }
        if (!vernietiger.stand(ids).onaf().isEmpty()) {
            throw refusal("onaf");
        }
        destroy(ids, verzoek.id().value());
        if (keys(destroyable(verzoek)).stream().anyMatch(sleutels::contains)) {
            throw refusal("niet-gelukt");
        }
    }

    private List<Stuk> destroyable(Verzoek verzoek) {
        return afschriften.of(verzoek).vernietigbaar();
    }

    private static Set<String> keys(List<Stuk> stukken) {
        return stukken.stream().map(Stuk::sleutel).collect(Collectors.toSet());
    }

    private void destroy(Collection<UUID> ids, UUID grond) {
        try {
            vernietiger.destroy(ids, grond);
            jdbc.sql("set constraints all immediate").update();
        } catch (DataIntegrityViolationException e) {
            throw refusal("niet-gelukt");
        }
    }

    private Verzoek waiting(VerzoekId id) {
        repository.lock(id);
        var verzoek = verzoeken.get(id);
        if (verzoek.status() != Verzoekstatus.TE_TEKENEN) {
            throw refusal("niet-te-tekenen");
        }
        return verzoek;
    }

    private static Refusal refusal(String sleutel) {
        return new Refusal(Tekst.of("privacyverzoek.weigering." + sleutel));
    }
}

package nl.samenhang.mensen.privacyverzoek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges pieces and decides on requests, in writing and with a remedies clause. */
@Service
@Transactional
public class Besluiten {

    private final Privacyverzoeken verzoeken;
    private final VerzoekRepository repository;
    private final OordeelRepository oordelen;
    private final Afschriften afschriften;
    private final Bewaarredenen redenen;
    private final Kopieen kopieen;
    private final VerklaringRepository verklaringen;
    private final Besluitbrief brief;
    private final Verzoekwerk werk;
    private final Termijnen termijnen;
    private final Verwerkingslog log;
    private final Clock clock;

    Besluiten(
            Privacyverzoeken verzoeken,
            VerzoekRepository repository,
            OordeelRepository oordelen,
            Afschriften afschriften,
            Bewaarredenen redenen,
            Kopieen kopieen,
            VerklaringRepository verklaringen,
            Besluitbrief brief,
            Verzoekwerk werk,
            Termijnen termijnen,
            Verwerkingslog log,
            Clock clock) {
        this.verzoeken = verzoeken;
        this.repository = repository;
        this.oordelen = oordelen;
        this.afschriften = afschriften;
        this.redenen = redenen;
        this.kopieen = kopieen;
        this.verklaringen = verklaringen;
        this.brief = brief;
        this.werk = werk;
        this.termijnen = termijnen;
        this.log = log;
        this.clock = clock;
    }

    /** Says of one piece what happens with it. */
    public void judge(VerzoekId id, Oordeel oordeel) {
        var verzoek = open(id);
        if (!oordeel.keuze().fits(verzoek.soort())) {
            throw new Refusal("keuze", Tekst.of("privacyverzoek.weigering.past-niet"));
        }
        var stuk = afschriften.piece(verzoek, oordeel.stuk()).stuk();
        if (oordeel.keuze() == Keuze.VERNIETIGEN && !stuk.vernietigbaar()) {
            throw new Refusal("keuze", Tekst.of("privacyverzoek.weigering.niet-vernietigbaar"));
        }
        if (oordeel.keuze() == Keuze.VERNIETIGEN) {
            redenen.of(verzoek, stuk)
                    .filter(Bewaarreden::geheel)
                    .ifPresent(
                            reden -> {
                                throw new Refusal("keuze", reden.uitleg());
                            });
        }
        oordelen.save(id, oordeel.op(stuk.dag()), clock.instant());
    }

    /** What was said of pieces so far. */
    @Transactional(readOnly = true)
    public List<Oordeel> oordelen(VerzoekId id) {
        return oordelen.of(id);
    }

    /** What a resident says about data that was not changed, newest first. */
    @Transactional(readOnly = true)
    public List<Verklaring> verklaringen(InwonerId inwoner) {
        return verklaringen.about(inwoner);
    }

    /** Decides, and writes to who asked. */
    public void decide(VerzoekId id, Beslissing beslissing) {
        var verzoek = open(id);
        var regel = verzoeken.rule(verzoek);
        var gezegd = oordelen.of(id);
        var nog =
                verzoek.soort() == Verzoeksoort.INZAGE ? afschriften.of(verzoek).open().size() : 0;
        Besluitregels.refuse(verzoek, regel, beslissing, gezegd, nog)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        var besluit =
                new Besluit(
                        Besluitregels.outcome(verzoek, beslissing, gezegd),
                        beslissing.grond(),
                        beslissing.toestemming(),
                        beslissing.motivering(),
                        regel.artikel(),
                        Optional.empty(),
                        Contexts.current().actor(),
                        Contexts.current().actorNaam(),
                        Optional.empty());
        if (verzoek.soort() == Verzoeksoort.VERNIETIGING
                && besluit.uitkomst() != Uitkomst.GEWEIGERD) {
            repository.update(id, Verzoekstatus.TE_TEKENEN, besluit);
            werk.sign(verzoek);
        } else {
            announce(verzoek, besluit, regel);
        }
    }

    /** From the day after it is sent somebody has six weeks to object (Awb art. 6:7 and 6:8). */
    void announce(Verzoek verzoek, Besluit genomen, Rechtsregel regel) {
        var vandaag = LocalDate.now(clock);
        var besluit = genomen.sentOn(vandaag, termijnen.uiterlijk("T23", vandaag));
        repository.update(verzoek.id(), Verzoekstatus.BESLOTEN, besluit);
        termijnen.end(verzoek.onderwerp(), verzoek.soort().termijn());
        werk.done(verzoek);
        if (besluit.uitkomst() == Uitkomst.VERKLARING) {
            verklaringen.insert(verzoek, vandaag);
        }
        var kopie =
                verzoek.soort() == Verzoeksoort.INZAGE && besluit.uitkomst() == Uitkomst.TOEGEWEZEN
                        ? Optional.of(kopieen.make(verzoek, besluit.bezwaarTot().orElseThrow()))
                        : Optional.<Kopie>empty();
        var stukken =
                verzoek.soort() == Verzoeksoort.VERNIETIGING
                        ? oordelen.of(verzoek.id())
                        : List.<Oordeel>of();
        brief.decided(verzoek, besluit, regel, stukken, kopie);
        log.changed(verzoek.onderwerp(), List.of(verzoek.inwoner()));
    }

    private Verzoek open(VerzoekId id) {
        repository.lock(id);
        var verzoek = verzoeken.get(id);
        if (verzoek.status() != Verzoekstatus.OPEN) {
            throw new Refusal(Tekst.of("privacyverzoek.weigering.besloten"));
        }
        return verzoek;
    }
}

package nl.samenhang.mensen.privacyverzoek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives and finds requests about the own data; each starts its clock. */
@Service
@Transactional
public class Privacyverzoeken {

    private final VerzoekRepository repository;
    private final Hoedanigheden hoedanigheden;
    private final Rechtsregels regels;
    private final Inwoners inwoners;
    private final Termijnen termijnen;
    private final Verzoekwerk werk;
    private final Besluitbrief brief;
    private final Clock clock;

    Privacyverzoeken(
            VerzoekRepository repository,
            Hoedanigheden hoedanigheden,
            Rechtsregels regels,
            Inwoners inwoners,
            Termijnen termijnen,
            Verzoekwerk werk,
            Besluitbrief brief,
            Clock clock) {
        this.repository = repository;
        this.hoedanigheden = hoedanigheden;
        this.regels = regels;
        this.inwoners = inwoners;
        this.termijnen = termijnen;
        this.werk = werk;
        this.brief = brief;
        this.clock = clock;
    }

    /** The resident who acts asks something about somebody: the self or an own child. */
    public VerzoekId ask(Verzoeksoort soort, InwonerId over, String vraag) {
        var ik = new InwonerId(Contexts.current().actor());
        if (personen(ik).stream().noneMatch(wie -> wie.id().equals(over))) {
            throw new NotFound(Onderwerp.of("inwoner", over));
        }
        var vandaag = LocalDate.now(clock);
        return receive(
                new NieuwVerzoek(
                        soort,
                        over,
                        Optional.of(ik),
                        inwoners.get(ik).naam(),
                        List.of(),
                        hoedanigheden.of(ik, inwoners.get(over), vandaag),
                        Verzoekweg.PORTAAL,
                        Identiteit.INLOG,
                        vraag,
                        vandaag));
    }

    /** A request that came by letter or at the desk, from somebody whose identity was checked. */
    public VerzoekId receive(NieuwVerzoek nieuw) {
        if (nieuw.ontvangenOp().isAfter(LocalDate.now(clock))) {
            throw new Refusal("ontvangenOp", Tekst.of("privacyverzoek.weigering.toekomst"));
        }
        var verzoek = started(nieuw);
        repository.insert(verzoek);
        termijnen.start(
                verzoek.soort().termijn(),
                verzoek.onderwerp(),
                Optional.empty(),
                verzoek.ontvangenOp());
        werk.decide(verzoek);
        return verzoek.id();
    }

    /** For whom the resident can ask: the self and the own children who are no adults. */
    @Transactional(readOnly = true)
    public List<Inwoner> personen(InwonerId ik) {
        var vandaag = LocalDate.now(clock);
        var kinderen =
                inwoners.relaties(ik).stream()
                        .filter(relatie -> relatie.soort() == Relatiesoort.KIND)
                        .flatMap(relatie -> relatie.ander().stream())
                        .flatMap(id -> inwoners.find(id).stream())
                        .filter(kind -> kind.leeftijdsgroep(vandaag).isMinor());
        return Stream.concat(Stream.of(inwoners.get(ik)), kinderen).toList();
    }

    /** The request; for a resident only an own one exists. */
    @Transactional(readOnly = true)
    public Verzoek get(VerzoekId id) {
        return repository
                .find(id)
                .orElseThrow(() -> new NotFound(Onderwerp.of("privacyverzoek", id)));
    }

    /** The own requests of a resident, newest first. */
    @Transactional(readOnly = true)
    public List<Verzoek> ofAanvrager(InwonerId aanvrager) {
        return repository.ofAanvrager(aanvrager);
    }

    /** What is not decided yet, the first one due first. */
    @Transactional(readOnly = true)
    public List<Verzoek> open() {
        return repository.open();
    }

    /** What was decided, newest first. */
    @Transactional(readOnly = true)
    public List<Verzoek> decided(int limit) {
        return repository.decided(limit);
    }

    /** What was asked about a person, newest first. */
    @Transactional(readOnly = true)
    public List<Verzoek> about(InwonerId inwoner) {
        return repository.about(inwoner);
    }

    /** The rule for this request, by the age of the person on the day on which it came in. */
    @Transactional(readOnly = true)
    public Rechtsregel rule(Verzoek verzoek) {
        var leeftijd = inwoners.get(verzoek.inwoner()).leeftijdsgroep(verzoek.ontvangenOp());
        return regels.of(verzoek.soort(), verzoek.hoedanigheid(), leeftijd);
    }

    /** Two months more for what is complicated; who asked is told why (AVG art. 12 lid 3). */
    public void extend(VerzoekId id, String reden) {
        var verzoek = get(id);
        if (verzoek.status() != Verzoekstatus.OPEN) {
            throw new Refusal(Tekst.of("privacyverzoek.weigering.besloten"));
        }
        termijnen.extend(verzoek.onderwerp(), verzoek.soort().termijn());
        var uiterlijk = termijnen.runningFor(verzoek.onderwerp()).getFirst().uiterlijk();
        repository.extend(id, uiterlijk, reden);
        var verlengd = get(id);
        werk.decide(verlengd);
        brief.extended(verlengd, reden);
    }

    /** Who asked no longer wants it. */
    public void withdraw(VerzoekId id) {
        repository.lock(id);
        var verzoek = get(id);
        if (!verzoek.isOpen()) {
            throw new Refusal(Tekst.of("privacyverzoek.weigering.besloten"));
        }
        repository.reopen(id);
        repository.update(id, Verzoekstatus.INGETROKKEN);
        termijnen.end(verzoek.onderwerp(), verzoek.soort().termijn());
        werk.done(verzoek);
    }

    private Verzoek started(NieuwVerzoek nieuw) {
        return new Verzoek(
                VerzoekId.next(),
                nieuw.soort(),
                nieuw.inwoner(),
                nieuw.aanvrager(),
                nieuw.naam(),
                nieuw.adres(),
                nieuw.hoedanigheid(),
                nieuw.kanaal(),
                nieuw.identiteit(),
                nieuw.vraag(),
                nieuw.ontvangenOp(),
                termijnen.uiterlijk(nieuw.soort().termijn(), nieuw.ontvangenOp()),
                Optional.empty(),
                Verzoekstatus.OPEN,
                Optional.empty());
    }
}

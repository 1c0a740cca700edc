package nl.samenhang.regie.toestemming;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people agreed to: asked, given by who may, and withdrawn at any moment by any of them. */
@Service
@Transactional
public class Toestemmingen {

    private final ToestemmingRepository repository;
    private final Vragen vragen;
    private final Oudervragen oudervragen;
    private final Partnertoegang partnertoegang;
    private final Inwoners inwoners;
    private final Bevoegden bevoegden;
    private final Gezinnen gezinnen;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Toestemmingen(
            ToestemmingRepository repository,
            Vragen vragen,
            Oudervragen oudervragen,
            Partnertoegang partnertoegang,
            Inwoners inwoners,
            Bevoegden bevoegden,
            Gezinnen gezinnen,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.vragen = vragen;
        this.oudervragen = oudervragen;
        this.partnertoegang = partnertoegang;
        this.inwoners = inwoners;
        this.bevoegden = bevoegden;
        this.gezinnen = gezinnen;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** All consents of a person, newest first, also those that were withdrawn. */
    @Transactional(readOnly = true)
    public List<Toestemming> of(InwonerId inwoner) {
        return repository.of(inwoner);
    }

    @Transactional(readOnly = true)
    public Toestemming get(ToestemmingId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** What this person can still be asked. */
    @Transactional(readOnly = true)
    public List<Vraag> open(InwonerId inwoner) {
        var asked =
                repository.of(inwoner).stream()
                        .filter(Toestemming::isLopend)
                        .map(t -> t.vraag().sleutel())
                        .collect(Collectors.toSet());
        return vragen(inwoner).filter(v -> !asked.contains(v.sleutel())).toList();
    }

    /**
     * Somebody agrees under the own log-in. With a child of twelve to fifteen it counts when the
     * other has agreed too.
     */
    public ToestemmingId give(InwonerId wie, InwonerId voor, String vraag) {
        var als =
                bevoegden
                        .as(wie, voor)
                        .orElseThrow(() -> new NotFound(Onderwerp.of("inwoner", voor)));
        var akkoord = new Akkoord(als, Optional.of(wie), inwoners.get(wie).naam(), clock.instant());
        return agree(voor, requireVraag(voor, vraag), Toestemming.Wijze.PORTAAL, List.of(akkoord));
    }

    /** Staff write down who agreed, on paper or in a talk. */
    public ToestemmingId record(
            InwonerId voor, String vraag, Toestemming.Wijze wijze, List<Akkoord> akkoorden) {
        var allowed = bevoegden.allowedFor(voor);
        if (akkoorden.isEmpty()) {
            throw new Refusal("akkoord", Tekst.of("toestemming.fout.niemand"));
        }
        if (akkoorden.stream().anyMatch(akkoord -> !allowed.contains(akkoord.als()))) {
            throw new Refusal("akkoord", Tekst.of("toestemming.fout.leeftijd"));
        }
        return agree(voor, requireVraag(voor, vraag), wijze, akkoorden);
    }

    /** Takes the consent back; access that rests on it ends in this transaction. */
    public void withdraw(ToestemmingId id, String door) {
        var toestemming = get(id);
        if (!toestemming.isLopend()) {
            return;
        }
        repository.withdraw(id, new Toestemming.Intrekking(clock.instant(), door));
        var inwoner = toestemming.inwoner();
        partnertoegang.follow(inwoner, toestemming.vraag().ontvanger());
        log.changed(id.onderwerp(), List.of(inwoner));
        var naam = inwoners.get(inwoner).aanspreeknaam();
        files(inwoner)
                .forEach(
                        g ->
                                events.publishEvent(
                                        new ToestemmingWithdrawn(id, inwoner, naam, g.id())));
    }

    /** Who agreed that the acting partner sees this. */
    @Transactional(readOnly = true)
    public List<InwonerId> sharedWith(PartnerId partner) {
        return repository.agreed(Gegevensset.AFSPRAKEN, Ontvanger.partner(partner));
    }

    /** Who agreed that this parent sees the own part. */
    @Transactional(readOnly = true)
    public List<InwonerId> sharedWithParent(InwonerId ouder) {
        return repository.agreedForParent(ouder);
    }

    private ToestemmingId agree(
            InwonerId voor, Vraag vraag, Toestemming.Wijze wijze, List<Akkoord> akkoorden) {
        var toestemming = running(voor, vraag).orElseGet(() -> begin(voor, vraag, wijze));
        var id = toestemming.id();
        akkoorden.forEach(akkoord -> repository.insertAkkoord(id, akkoord));
        log.changed(id.onderwerp(), List.of(voor));
        if (toestemming.status() == Toestemming.Status.WACHT
                && bevoegden.isComplete(voor, get(id))) {
            repository.begin(id, clock.instant());
            partnertoegang.follow(voor, vraag.ontvanger());
            var naam = inwoners.get(voor).aanspreeknaam();
            files(voor)
                    .forEach(
                            g -> events.publishEvent(new ToestemmingGiven(id, voor, naam, g.id())));
        }
        return id;
    }

    private Optional<Toestemming> running(InwonerId voor, Vraag vraag) {
        return repository.of(voor).stream()
                .filter(Toestemming::isLopend)
                .filter(t -> t.vraag().sleutel().equals(vraag.sleutel()))
                .findFirst();
    }

    private Toestemming begin(InwonerId voor, Vraag vraag, Toestemming.Wijze wijze) {
        var nieuw =
                new Toestemming(
                        ToestemmingId.next(),
                        voor,
                        vraag,
                        Toestemming.Status.WACHT,
                        wijze,
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        repository.insert(nieuw);
        return nieuw;
    }

    private Stream<Vraag> vragen(InwonerId inwoner) {
        return Stream.concat(vragen.all().stream(), oudervragen.of(inwoner).stream());
    }

    private Vraag requireVraag(InwonerId voor, String sleutel) {
        return vragen(voor)
                .filter(vraag -> vraag.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> new Refusal("vraag", Tekst.of("toestemming.fout.vraag")));
    }

    private List<Gezin> files(InwonerId inwoner) {
        return gezinnen.ofInwoner(inwoner).stream().filter(Gezin::isActief).toList();
    }
}

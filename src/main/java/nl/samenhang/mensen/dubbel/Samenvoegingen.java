package nl.samenhang.mensen.dubbel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.dubbel.Samenvoegregels.Tweetal;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Persoonsveld;
import nl.samenhang.mensen.inwoner.Samengang;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes two descriptions together as one person, and apart again. Everything follows in one
 * transaction, or nothing does.
 */
@Service
@Transactional
public class Samenvoegingen {

    private static final String STAYS = "inwoner.verblijf";

    /** Follows from the file, so it goes where the file goes. */
    private static final String TOEGANG = "security";

    private final SamenvoegRepository samenvoegingen;
    private final Dubbelen dubbelen;
    private final Inwoners inwoners;
    private final Gezinnen gezinnen;
    private final Samengang samengang;
    private final Verwerkingslog log;
    private final Clock clock;

    Samenvoegingen(
            SamenvoegRepository samenvoegingen,
            Dubbelen dubbelen,
            Inwoners inwoners,
            Gezinnen gezinnen,
            Samengang samengang,
            Verwerkingslog log,
            Clock clock) {
        this.samenvoegingen = samenvoegingen;
        this.dubbelen = dubbelen;
        this.inwoners = inwoners;
        this.gezinnen = gezinnen;
        this.samengang = samengang;
        this.log = log;
        this.clock = clock;
    }

    /** The merge, or the answer that it does not exist. */
    @Transactional(readOnly = true)
    public Samenvoeging get(SamenvoegingId id) {
        return samenvoegingen
                .find(id)
                .orElseThrow(() -> new NotFound(Onderwerp.of("samenvoeging", id)));
    }

    /** Every merge of which this person is one, the newest first. */
    @Transactional(readOnly = true)
    public List<Samenvoeging> of(InwonerId inwoner) {
        return samenvoegingen.of(inwoner);
    }

    /** How much of each room went along. */
    @Transactional(readOnly = true)
    public List<Aantal> moved(SamenvoegingId id) {
        return samenvoegingen.tally(id, "GEWIJZIGD");
    }

    /** How much of each room came after the merge and stayed with the one who stayed. */
    @Transactional(readOnly = true)
    public List<Aantal> later(SamenvoegingId id) {
        return samenvoegingen.tally(id, "LATER");
    }

    /** What stands in the way of taking these two together. */
    @Transactional(readOnly = true)
    public List<Bezwaar> objections(Paar paar) {
        var een = inwoners.get(paar.een());
        var ander = inwoners.get(paar.ander());
        return Samenvoegregels.judge(
                new Tweetal(
                        een,
                        ander,
                        samengang.isFamily(een.id(), ander.id()),
                        samengang.hasSameParent(een.id(), ander.id()),
                        samengang.isRegisteredTwice(een.id(), ander.id()),
                        gezinnen.ofInwoner(een.id()),
                        gezinnen.ofInwoner(ander.id())),
                LocalDate.now(clock));
    }

    /** Two descriptions become one person. */
    public SamenvoegingId merge(Samenvoegopdracht opdracht) {
        var paar = Paar.of(opdracht.blijft(), opdracht.verdwijnt());
        samengang.lock(paar.beide());
        check(opdracht, objections(paar));
        var naamVerdween = inwoners.get(opdracht.verdwijnt()).naam();
        var deuren = samengang.doors(paar.beide());
        var velden =
                samengang.taken(
                        opdracht.blijft(), opdracht.verdwijnt(), opdracht.vanVerdwijnende());
        var nieuw =
                new Samenvoeging(
                        SamenvoegingId.next(),
                        opdracht.blijft(),
                        opdracht.verdwijnt(),
                        inwoners.get(opdracht.blijft()).naam(),
                        naamVerdween,
                        said(opdracht.reden()),
                        Optional.empty(),
                        List.of());
        samenvoegingen.insert(nieuw);
        samenvoegingen.merge(
                nieuw,
                opdracht.vanVerdwijnende().contains(Persoonsveld.ADRES)
                        ? List.of(STAYS, "huishouden.lid")
                        : List.of(),
                velden);
        samengang.merged(opdracht.blijft(), opdracht.verdwijnt(), naamVerdween, deuren);
        return nieuw.id();
    }

    /**
     * They are two people after all. What was moved goes back; what came since stays, and can be
     * given to the other with {@link #giveLater}.
     */
    public void undo(SamenvoegingId id, String reden) {
        var wat = get(id);
        samengang.lock(List.of(wat.blijft()));
        requireLatest(wat);
        var nietTerug =
                samenvoegingen.undo(wat).stream()
                        .map(tabel -> tabel.split("\\.", 2)[0])
                        .distinct()
                        .toList();
        if (inwoners.find(wat.verdween()).isEmpty()) {
            throw new Refusal(Tekst.of("dubbel.weigering.terug", wat.naamVerdween()));
        }
        samenvoegingen.markUndone(id, said(reden), nietTerug);
        samengang.split(wat.blijft(), wat.verdween());
        dubbelen.keepApart(Paar.of(wat.blijft(), wat.verdween()), reden);
    }

    /** Gives what came after the merge to the person who is apart again, for these rooms. */
    public int giveLater(SamenvoegingId id, Set<String> kamers) {
        var wat = get(id);
        if (!wat.isUndone()) {
            throw new Refusal(Tekst.of("dubbel.weigering.niet-ongedaan"));
        }
        var alle =
                Stream.concat(
                                kamers.stream(),
                                kamers.contains("gezin") ? Stream.of(TOEGANG) : Stream.empty())
                        .toList();
        var moved = samenvoegingen.moveLater(wat, alle);
        samengang.moved(List.of(wat.blijft(), wat.verdween()));
        log.changed(Onderwerp.of("samenvoeging", id), List.of(wat.blijft(), wat.verdween()));
        return moved;
    }

    private void check(Samenvoegopdracht opdracht, List<Bezwaar> bezwaren) {
        bezwaren.stream()
                .filter(Bezwaar::weigering)
                .findFirst()
                .ifPresent(
                        bezwaar -> {
                            throw new Refusal(bezwaar.zin());
                        });
        bezwaren.stream()
                .filter(bezwaar -> !opdracht.bevestigd().contains(bezwaar.code()))
                .findFirst()
                .ifPresent(
                        bezwaar -> {
                            throw new Refusal("bevestigd", Tekst.of("dubbel.fout.vraag"));
                        });
    }

    /** In the order of a pile: who was put on last comes off first. */
    private void requireLatest(Samenvoeging wat) {
        if (wat.isUndone()) {
            throw new Refusal(Tekst.of("dubbel.weigering.al-ongedaan"));
        }
        samenvoegingen.of(wat.blijft()).stream()
                .filter(ander -> !ander.isUndone() && !ander.id().equals(wat.id()))
                .filter(
                        ander ->
                                ander.verdween().equals(wat.blijft())
                                        || ander.oordeel().op().isAfter(wat.oordeel().op()))
                .findFirst()
                .ifPresent(
                        ander -> {
                            throw new Refusal(
                                    Tekst.of(
                                            "dubbel.weigering.later",
                                            ander.naamVerdween(),
                                            ander.naamBlijft()));
                        });
    }

    private Oordeel said(String reden) {
        return new Oordeel(Contexts.current().actorNaam(), clock.instant(), reden.strip());
    }
}

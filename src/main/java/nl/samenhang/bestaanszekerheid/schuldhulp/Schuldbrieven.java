package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.notification.Voorbeeld;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to creditors: what each can get, how it reads, what was sent and what they answered. */
@Service
@Transactional
public class Schuldbrieven {

    private final BriefRepository brieven;
    private final Brieftekst tekst;
    private final Schulden schulden;
    private final Voorstellen voorstellen;
    private final Schuldhulpen trajecten;
    private final Schuldhulpwerk werk;
    private final Verzendingen verzendingen;
    private final Clock clock;

    Schuldbrieven(
            BriefRepository brieven,
            Brieftekst tekst,
            Schulden schulden,
            Voorstellen voorstellen,
            Schuldhulpen trajecten,
            Schuldhulpwerk werk,
            Verzendingen verzendingen,
            Clock clock) {
        this.brieven = brieven;
        this.tekst = tekst;
        this.schulden = schulden;
        this.voorstellen = voorstellen;
        this.trajecten = trajecten;
        this.werk = werk;
        this.verzendingen = verzendingen;
        this.clock = clock;
    }

    /** How far it is with each creditor, the largest claim first. */
    @Transactional(readOnly = true)
    public List<Briefstand> of(TrajectId id) {
        var traject = trajecten.get(id);
        var alle = brieven.of(id);
        var onderweg =
                verzendingen.about("schuldbrief", alle.stream().map(Schuldbrief::id).toList());
        return schulden.of(id).stream()
                .map(
                        schuld ->
                                new Briefstand(
                                        schuld,
                                        to(schuld, alle).stream()
                                                .map(
                                                        brief ->
                                                                new Briefstand.Verstuurd(
                                                                        brief,
                                                                        Optional.ofNullable(
                                                                                onderweg.get(
                                                                                        brief
                                                                                                .id()))))
                                                .toList(),
                                        possible(traject, schuld, alle)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Briefstand of(TrajectId id, UUID schuld) {
        return of(id).stream()
                .filter(stand -> stand.schuld().id().equals(schuld))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    @Transactional(readOnly = true)
    public Schuldbrief get(TrajectId id, UUID brief) {
        return brieven.of(id).stream()
                .filter(een -> een.id().equals(brief))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** How the letter would read today; empty when there is nothing to write about. */
    @Transactional(readOnly = true)
    public Optional<Voorbeeld> preview(TrajectId id, UUID schuld, Briefsoort soort) {
        var traject = trajecten.get(id);
        var wie = schulden.get(id, schuld);
        return soort.isVoorstel() && offer(id, schuld).isEmpty()
                ? Optional.empty()
                : Optional.of(verzendingen.preview(bericht(traject, wie, soort), "nl"));
    }

    /** Sends one letter; from this day the creditor has the days of its kind to answer. */
    public void send(TrajectId id, UUID schuld, Briefsoort soort) {
        var traject = trajecten.open(id);
        var wie = schulden.get(id, schuld);
        if (!possible(traject, wie, brieven.of(id)).contains(soort)) {
            throw new Refusal(Tekst.of("schuldhulp.fout.brief-nu-niet", wie.schuldeiser()));
        }
        if (!wie.contact().isBekend(wie.soort())) {
            throw new Refusal(Tekst.of("schuldhulp.fout.geen-adres", wie.schuldeiser()));
        }
        post(traject, wie, soort);
        trajecten.changed(traject);
    }

    /**
     * Sends this letter to each creditor who can get it and of whom it is known where to.
     *
     * @return how many went, and how many could not for want of an address
     */
    public Rondgang sendAll(TrajectId id, Briefsoort soort) {
        var traject = trajecten.open(id);
        var alle = brieven.of(id);
        var aan =
                schulden.of(id).stream()
                        .filter(schuld -> possible(traject, schuld, alle).contains(soort))
                        .toList();
        var bereikbaar =
                aan.stream().filter(schuld -> schuld.contact().isBekend(schuld.soort())).toList();
        bereikbaar.forEach(schuld -> post(traject, schuld, soort));
        trajecten.changed(traject);
        return new Rondgang(bereikbaar.size(), aan.size() - bereikbaar.size());
    }

    /** What went and what did not, when all were written to. */
    public record Rondgang(int verstuurd, int zonderAdres) {}

    /** What a creditor says is owed; the claim follows it as long as no offer stands. */
    public void answer(TrajectId id, UUID brief, Schuldbrief.Opgave opgave) {
        var traject = trajecten.open(id);
        var gevraagd = get(id, brief);
        if (gevraagd.soort() != Briefsoort.OPGAVE
                && gevraagd.soort() != Briefsoort.OPGAVE_HERINNERING) {
            throw new NotFound(id.onderwerp());
        }
        Trajectregels.requireDay(opgave.op(), gevraagd.op(), today());
        brieven.answer(id, gevraagd.schuld(), opgave);
        opgave.bedrag()
                .filter(bedrag -> bedrag.centen() > 0)
                .ifPresent(bedrag -> schulden.revise(id, gevraagd.schuld(), bedrag, opgave.op()));
        closeReminders(traject);
        trajecten.changed(traject);
    }

    private void post(Traject traject, Schuld schuld, Briefsoort soort) {
        var bericht = bericht(traject, schuld, soort);
        var gelezen = verzendingen.preview(bericht, "nl");
        var brief =
                new Schuldbrief(
                        Ids.next(),
                        schuld.id(),
                        soort,
                        schuld.schuldeiser(),
                        today(),
                        today().plusDays(soort.dagen()),
                        gelezen.titel(),
                        gelezen.alineas(),
                        Optional.empty());
        brieven.insert(traject, brief);
        deliver(schuld, brief, bericht);
        if (soort == Briefsoort.VOORSTEL) {
            voorstellen.sent(traject.id(), schuld.id(), brief.op(), brief.uiterlijk());
        } else if (soort == Briefsoort.VOORSTEL_HERINNERING) {
            voorstellen.remind(traject, schuld.id());
        } else {
            closeReminders(traject);
        }
    }

    /** Outside the file, where everybody who may open it would read to whom something is owed. */
    private void deliver(Schuld schuld, Schuldbrief brief, Bericht bericht) {
        var aan =
                new Ontvanger(
                        schuld.schuldeiser(),
                        Optional.empty(),
                        schuld.contact().mailFor(schuld.soort()),
                        schuld.contact().regels(),
                        false,
                        "nl");
        verzendingen.queue(
                aan,
                new Bericht(
                        bericht.titel(), bericht.alineas(), brief.onderwerp(), Optional.empty()));
    }

    private Bericht bericht(Traject traject, Schuld schuld, Briefsoort soort) {
        return tekst.of(
                soort,
                traject,
                schuld,
                voorstellen.of(traject.id()),
                offer(traject.id(), schuld.id()),
                today());
    }

    private List<Briefsoort> possible(Traject traject, Schuld schuld, List<Schuldbrief> alle) {
        return Briefregels.possible(
                traject, to(schuld, alle), offer(traject.id(), schuld.id()), today());
    }

    private static List<Schuldbrief> to(Schuld schuld, List<Schuldbrief> alle) {
        return alle.stream().filter(brief -> brief.schuld().equals(schuld.id())).toList();
    }

    private Optional<Aanbod> offer(TrajectId id, UUID schuld) {
        return voorstellen.of(id).stream()
                .flatMap(voorstel -> voorstel.aanbiedingen().stream())
                .filter(aanbod -> aanbod.schuld().equals(schuld))
                .findFirst();
    }

    private void closeReminders(Traject traject) {
        var alle = brieven.of(traject.id());
        if (schulden.of(traject.id()).stream()
                .noneMatch(
                        schuld ->
                                possible(traject, schuld, alle)
                                        .contains(Briefsoort.OPGAVE_HERINNERING))) {
            werk.stated(traject);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

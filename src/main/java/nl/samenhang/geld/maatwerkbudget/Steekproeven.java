package nl.samenhang.geld.maatwerkbudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the council sees of the free budget: after each quarter ten spendings that chance picked,
 * without names, each read by somebody of the team before it is shown.
 */
@Service
@Transactional
public class Steekproeven {

    private static final int REGELS = 10;
    private static final String NALEZEN = "maatwerkbudget.nalezen";

    private final SteekproefRepository steekproeven;
    private final BestedingRepository bestedingen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steekproeven(
            SteekproefRepository steekproeven,
            BestedingRepository bestedingen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steekproeven = steekproeven;
        this.bestedingen = bestedingen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Draws the sample of the last quarter that is over; once. */
    public void draw() {
        var kwartaal = Kwartaal.of(LocalDate.now(clock)).vorige();
        if (!steekproeven.totals(kwartaal).isEmpty()) {
            return;
        }
        steekproeven.insertTotals(kwartaal, clock.getZone());
        if (total(kwartaal).aantal() >= Verantwoording.GENOEG) {
            steekproeven.draw(kwartaal, clock.getZone(), REGELS).stream()
                    .flatMap(id -> bestedingen.find(id).stream())
                    .forEach(besteding -> take(kwartaal, besteding));
        }
    }

    /** The quarter as the council sees it. */
    @Transactional(readOnly = true)
    public Verantwoording of(Kwartaal kwartaal) {
        var totaal = total(kwartaal);
        if (totaal.aantal() < Verantwoording.GENOEG) {
            return new Verantwoording(
                    kwartaal, 0, totaal.aantal() > 0, Bedrag.NIETS, List.of(), List.of());
        }
        var aandelen =
                steekproeven.totals(kwartaal).stream()
                        .filter(regel -> !regel.wet().equals("ALLE"))
                        .map(regel -> new Aandeel(Wet.valueOf(regel.wet()), regel.bedrag()))
                        .toList();
        return new Verantwoording(
                kwartaal,
                totaal.aantal(),
                false,
                totaal.bedrag(),
                aandelen,
                steekproeven.released(kwartaal));
    }

    /** A line that still has to be read. */
    @Transactional(readOnly = true)
    public Steekproefregel toRead(UUID id) {
        return steekproeven
                .find(id)
                .filter(regel -> !regel.isVrijgegeven())
                .orElseThrow(() -> new NotFound(onderwerp(id)));
    }

    /** Shows it to the council in these words. */
    public void release(UUID id, String wat, String waaromNiet, String voorkomt) {
        var regel = toRead(id);
        var nieuw =
                new Steekproefregel(
                        id,
                        regel.kwartaal(),
                        Optional.empty(),
                        wat.strip(),
                        regel.bedrag(),
                        regel.wet(),
                        waaromNiet.strip(),
                        voorkomt.strip());
        if (names(regel).stream()
                .anyMatch(
                        naam ->
                                Stream.of(nieuw.wat(), nieuw.waaromNiet(), nieuw.voorkomt())
                                        .anyMatch(
                                                zin ->
                                                        !Naamloos.without(List.of(naam), zin)
                                                                .equals(zin)))) {
            throw new Refusal("voorkomt", Tekst.of("maatwerkbudget.fout.naam"));
        }
        steekproeven.release(nieuw);
        events.publishEvent(new WerkClosed(NALEZEN, onderwerp(id)));
    }

    /** Leaves it out: whatever the words, this family would be recognised. */
    public void leaveOut(UUID id) {
        toRead(id);
        steekproeven.drop(id);
        events.publishEvent(new WerkClosed(NALEZEN, onderwerp(id)));
    }

    private void take(Kwartaal kwartaal, Besteding besteding) {
        var namen = names(besteding.gezin());
        var waarom = besteding.onderbouwing();
        var regel =
                new Steekproefregel(
                        Ids.next(),
                        kwartaal,
                        Optional.of(besteding.gezin()),
                        Naamloos.without(namen, besteding.wat()),
                        besteding.bedrag(),
                        waarom.wet(),
                        Naamloos.without(namen, waarom.waaromNiet()),
                        Naamloos.without(namen, waarom.voorkomt()));
        steekproeven.insert(regel, besteding.id());
        log.read(besteding.id().onderwerp(), List.of(besteding.inwoner()));
        events.publishEvent(
                new WerkOpened(
                        NALEZEN,
                        onderwerp(regel.id()),
                        Optional.of(besteding.gezin()),
                        Tekst.of("maatwerkbudget.werk.nalezen", besteding.bedrag()),
                        "/maatwerkbudget/steekproef/" + regel.id(),
                        gezinnen.get(besteding.gezin()).team(),
                        Optional.empty(),
                        Optional.of(LocalDate.now(clock).plusWeeks(2)),
                        false));
    }

    private List<String> names(Steekproefregel regel) {
        return regel.gezin().map(this::names).orElse(List.of());
    }

    private List<String> names(GezinId gezin) {
        return inwoners.findAll(gezinnen.get(gezin).inwonersOn(LocalDate.now(clock))).stream()
                .flatMap(
                        mens ->
                                Stream.concat(
                                        Stream.of(mens.voornamen().split(" ")),
                                        Stream.of(
                                                mens.aanspreeknaam(),
                                                mens.geslachtsnaam(),
                                                mens.naam())))
                .toList();
    }

    private SteekproefRepository.Totaal total(Kwartaal kwartaal) {
        return steekproeven.totals(kwartaal).stream()
                .filter(regel -> regel.wet().equals("ALLE"))
                .findFirst()
                .orElse(new SteekproefRepository.Totaal("ALLE", 0, Bedrag.NIETS));
    }

    private static Onderwerp onderwerp(UUID id) {
        return new Onderwerp("steekproef", id);
    }
}

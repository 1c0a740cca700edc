package nl.samenhang.regie.overleg;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.regel.Regels;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of experts and family: prepared, planned, held. */
@Service
@Transactional
public class Overleggen {

    private static final String TABEL = "deskundigheid";
    private static final String GEEN = "GEEN";

    private final OverlegRepository overleggen;
    private final Uitnodigingen uitnodigingen;
    private final Gastenlijst gasten;
    private final Regels regels;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Overleggen(
            OverlegRepository overleggen,
            Uitnodigingen uitnodigingen,
            Gastenlijst gasten,
            Regels regels,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.overleggen = overleggen;
        this.uitnodigingen = uitnodigingen;
        this.gasten = gasten;
        this.regels = regels;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Of a file, the newest first; none for who may not read them. */
    @Transactional(readOnly = true)
    public List<Overleg> of(GezinId gezin) {
        return overleggen.of(gezin);
    }

    @Transactional(readOnly = true)
    public Overleg get(OverlegId id) {
        return overleggen.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    @Transactional(readOnly = true)
    public Overleg.Inhoud inhoud(OverlegId id) {
        return overleggen.inhoud(id);
    }

    /** Which expertise the question of a meeting needs, by the table of the day it was asked. */
    @Transactional(readOnly = true)
    public List<Nodig> nodig(Overleg overleg) {
        var invoer =
                Arrays.stream(Kenmerk.values())
                        .collect(
                                Collectors.toMap(
                                        Kenmerk::invoer, k -> overleg.kenmerken().contains(k)));
        return regels.evaluate(TABEL, overleg.gemaaktOp(), invoer).treffers().stream()
                .filter(t -> !GEEN.equals(t.waarden().get(TABEL)))
                .map(
                        t ->
                                new Nodig(
                                        Deskundigheid.valueOf(
                                                String.valueOf(t.waarden().get(TABEL))),
                                        t.reden(),
                                        t.artikel()))
                .toList();
    }

    /** Somebody prepares a meeting about a member of the family, and is invited. */
    public Overleg prepare(GezinId gezin, InwonerId inwoner, String vraag, Set<Kenmerk> kenmerken) {
        toegang.requireAccess(gezin);
        if (gezinnen.get(gezin).lidOn(inwoner, today()).isEmpty()) {
            throw new Refusal("inwoner", Tekst.of("overleg.fout.geen-lid"));
        }
        var ik = new MedewerkerId(Contexts.current().actor());
        var overleg =
                new Overleg(
                        OverlegId.next(),
                        gezin,
                        inwoner,
                        vraag,
                        kenmerken,
                        Overleg.Status.VOORBEREIDING,
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        ik,
                        today());
        overleggen.insert(overleg);
        changed(overleg);
        gasten.add(overleg, gasten.medewerker(ik, Optional.empty()));
        return overleg;
    }

    /** Invites an employee, who may open the file from now on. */
    public void invite(OverlegId id, MedewerkerId wie, Optional<Deskundigheid> deskundigheid) {
        invite(id, _ -> gasten.medewerker(wie, deskundigheid));
    }

    /** Invites somebody of another organisation, who sees no file. */
    public void invitePartner(
            OverlegId id, String naam, String email, Optional<Deskundigheid> deskundigheid) {
        invite(id, _ -> Gastenlijst.partner(naam, email, deskundigheid));
    }

    /** Invites a member of the family. */
    public void invite(OverlegId id, InwonerId lid) {
        invite(id, overleg -> gasten.lid(overleg, lid));
    }

    private void invite(OverlegId id, Function<Overleg, Deelnemer> wie) {
        var overleg = requireOpen(id);
        var gast = wie.apply(overleg);
        gasten.add(overleg, gast);
        changed(overleg);
        if (overleg.moment().isPresent()) {
            uitnodigingen.send(overleg, gast, false);
        }
    }

    /** Somebody does not come after all, and gets word of it when there was a date. */
    public void remove(OverlegId id, UUID deelnemer) {
        var overleg = requireOpen(id);
        inhoud(id).deelnemers().stream()
                .filter(d -> d.id().equals(deelnemer))
                .forEach(
                        d -> {
                            if (overleg.moment().isPresent()) {
                                uitnodigingen.send(overleg, d, true);
                            }
                            gasten.remove(overleg, d);
                        });
        changed(overleg);
    }

    /** Sets the date, or another one, and invites everybody. */
    public void plan(OverlegId id, Overleg.Moment moment) {
        requireOpen(id);
        if (!moment.begin().isAfter(clock.instant())) {
            throw new Refusal("dag", Tekst.of("overleg.fout.voorbij"));
        }
        overleggen.plan(id, moment);
        var overleg = get(id);
        changed(overleg);
        inhoud(id).deelnemers().forEach(gast -> uitnodigingen.send(overleg, gast, false));
        events.publishEvent(new OverlegPlanned(overleg));
    }

    /** It does not take place; everybody hears it. */
    public void cancel(OverlegId id) {
        var planned = requireOpen(id).moment().isPresent();
        overleggen.cancel(id);
        var overleg = get(id);
        changed(overleg);
        inhoud(id)
                .deelnemers()
                .forEach(
                        gast -> {
                            if (planned) {
                                uitnodigingen.send(overleg, gast, true);
                            }
                        });
        events.publishEvent(new OverlegCancelled(overleg));
    }

    /** Puts something on the agenda. */
    public void add(OverlegId id, String agendapunt) {
        var overleg = requireOpen(id);
        overleggen.insert(overleg, agendapunt);
        changed(overleg);
    }

    /** It was held: who was there, whether the family was, and what was decided. */
    public void hold(OverlegId id, Verslaglegging verslag) {
        var overleg = requireOpen(id);
        if (overleg.moment().filter(m -> !m.begin().isAfter(clock.instant())).isEmpty()) {
            throw new Refusal(Tekst.of("overleg.fout.nog-niet"));
        }
        if (!verslag.gezinErbij() && verslag.waaromNiet().isEmpty()) {
            throw new Refusal("waaromNiet", Tekst.of("overleg.fout.waarom-niet"));
        }
        var inhoud = inhoud(id);
        inhoud.deelnemers()
                .forEach(d -> overleggen.present(id, d.id(), verslag.aanwezig().contains(d.id())));
        inhoud.agenda()
                .forEach(
                        punt ->
                                overleggen.decide(
                                        id,
                                        punt.id(),
                                        verslag.besluiten().getOrDefault(punt.id(), "")));
        overleggen.hold(id, new Overleg.Afloop(verslag.gezinErbij(), verslag.waaromNiet()));
        changed(overleg);
        events.publishEvent(new OverlegHeld(get(id)));
    }

    Overleg reach(OverlegId id) {
        var overleg = get(id);
        toegang.requireAccess(overleg.gezin());
        return overleg;
    }

    private Overleg requireOpen(OverlegId id) {
        var overleg = reach(id);
        if (!overleg.isOpen()) {
            throw new Refusal(Tekst.of("overleg.fout.voorbij-al"));
        }
        return overleg;
    }

    void changed(Overleg overleg) {
        log.changed(overleg.id().onderwerp(), List.of(overleg.inwoner()));
    }

    /** The zone in which people plan. */
    public ZoneId zone() {
        return clock.getZone();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

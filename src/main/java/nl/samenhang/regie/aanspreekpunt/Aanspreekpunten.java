package nl.samenhang.regie.aanspreekpunt;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Eigenban;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Rolbereik;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one contact person of each gezin. */
@Service
@Transactional
public class Aanspreekpunten {

    private final AanspreekpuntRepository aanspreekpunten;
    private final Wachtlijst wachtlijst;
    private final Overdracht overdracht;
    private final Afwezigheden afwezigheden;
    private final Medewerkers medewerkers;
    private final Eigenban eigenban;
    private final Rolbereik rolbereik;
    private final Clock clock;

    Aanspreekpunten(
            AanspreekpuntRepository aanspreekpunten,
            Wachtlijst wachtlijst,
            Overdracht overdracht,
            Afwezigheden afwezigheden,
            Medewerkers medewerkers,
            Eigenban eigenban,
            Rolbereik rolbereik,
            Clock clock) {
        this.aanspreekpunten = aanspreekpunten;
        this.wachtlijst = wachtlijst;
        this.overdracht = overdracht;
        this.afwezigheden = afwezigheden;
        this.medewerkers = medewerkers;
        this.eigenban = eigenban;
        this.rolbereik = rolbereik;
        this.clock = clock;
    }

    /** A gezin was taken up for help: its team must find a contact person within T36. */
    public void await(GezinId gezin, TeamId team) {
        if (aanspreekpunten.current(gezin).isEmpty()) {
            wachtlijst.add(gezin, team);
        }
    }

    /** Appoints the contact person of a gezin that has none. */
    public void assign(GezinId gezin, MedewerkerId medewerker) {
        var huidig = aanspreekpunten.lockCurrent(gezin).map(Aanspreekpunt::medewerker);
        refuse(AanwijzingPolicy.refuseAssignment(huidig));
        overdracht.start(gezin, requireFit(medewerker, gezin), Optional.empty());
    }

    /** Gives the gezin another contact person, with a note that the new one reads and confirms. */
    public void handOver(GezinId gezin, MedewerkerId naar, String notitie) {
        var huidig = aanspreekpunten.lockCurrent(gezin);
        var context = Contexts.current();
        refuse(
                AanwijzingPolicy.refuseHandOver(
                        huidig.map(Aanspreekpunt::medewerker),
                        naar,
                        new MedewerkerId(context.actor()),
                        context.rechten().contains(AanspreekpuntRechten.AANWIJZEN),
                        notitie));
        var wie = requireFit(naar, gezin);
        huidig.ifPresent(overdracht::end);
        overdracht.start(gezin, wie, Optional.of(notitie.strip()));
    }

    /**
     * Hands over the gezinnen of somebody who leaves, all or none. A gezin without a successor
     * stays where it is, so that the rest can be done later.
     *
     * @return how many gezinnen got somebody else
     */
    public int handOverAll(MedewerkerId van, Map<GezinId, MedewerkerId> opvolgers, String notitie) {
        var eigen = aanspreekpunten.currentOf(van).stream().map(Aanspreekpunt::gezin).toList();
        var todo = eigen.stream().filter(opvolgers::containsKey).toList();
        todo.forEach(
                gezin ->
                        Optional.ofNullable(opvolgers.get(gezin))
                                .ifPresent(naar -> handOver(gezin, naar, notitie)));
        return todo.size();
    }

    /** The new contact person has read the note of the one before. */
    public void confirm(GezinId gezin) {
        var actor = new MedewerkerId(Contexts.current().actor());
        var huidig =
                aanspreekpunten
                        .lockCurrent(gezin)
                        .filter(a -> a.medewerker().equals(actor))
                        .orElseThrow(
                                () -> new Refusal(Tekst.of("aanspreekpunt.weigering.niet-van-u")));
        aanspreekpunten.confirm(huidig.id(), clock.instant());
        overdracht.confirmed(huidig);
    }

    /** The file closes: nobody is the contact person any more and nobody is waited for. */
    public void end(GezinId gezin) {
        aanspreekpunten.lockCurrent(gezin).ifPresent(overdracht::end);
        wachtlijst.remove(gezin);
    }

    @Transactional(readOnly = true)
    public Optional<Aanspreekpunt> current(GezinId gezin) {
        return aanspreekpunten.current(gezin);
    }

    /** The contact person with name and phone, and who stands in today. */
    @Transactional(readOnly = true)
    public Optional<Contactpersoon> contact(GezinId gezin) {
        return aanspreekpunten
                .current(gezin)
                .flatMap(
                        huidig ->
                                medewerkers
                                        .find(huidig.medewerker())
                                        .map(wie -> contact(huidig, wie)));
    }

    /** All contact persons of a gezin, the newest first. */
    @Transactional(readOnly = true)
    public List<Aanspreekpunt> history(GezinId gezin) {
        return aanspreekpunten.history(gezin);
    }

    /** The gezinnen for which this employee is the contact person, the longest first. */
    @Transactional(readOnly = true)
    public List<Aanspreekpunt> currentOf(MedewerkerId medewerker) {
        return aanspreekpunten.currentOf(medewerker);
    }

    /** The gezinnen that wait for a contact person, due first. */
    @Transactional(readOnly = true)
    public List<Wachtend> waiting() {
        return wachtlijst.all();
    }

    /** How often the family got somebody else in the last twelve months. */
    @Transactional(readOnly = true)
    public Continuiteit continuiteit(GezinId gezin) {
        return overdracht.continuiteit(gezin);
    }

    /** Makes waiting that took too long urgent for the team leader. */
    public void escalateWaiting() {
        wachtlijst.escalate();
    }

    private Contactpersoon contact(Aanspreekpunt huidig, Medewerker wie) {
        var waarnemer =
                afwezigheden
                        .today(wie.id())
                        .flatMap(
                                afwezig ->
                                        medewerkers
                                                .find(afwezig.waarnemer())
                                                .map(w -> waarnemer(w, afwezig)));
        return new Contactpersoon(
                wie.id(),
                wie.naam(),
                wie.telefoon(),
                wie.email(),
                huidig.periode().van(),
                waarnemer);
    }

    private static Contactpersoon.Waarnemer waarnemer(Medewerker wie, Afwezigheid afwezig) {
        return new Contactpersoon.Waarnemer(
                wie.id(), wie.naam(), wie.telefoon(), afwezig.periode().tot());
    }

    /** Somebody who is there, is not near to this family, and can open its file. */
    private Medewerker requireFit(MedewerkerId id, GezinId gezin) {
        var onbekend = new Refusal("medewerker", Tekst.of("aanspreekpunt.weigering.onbekend"));
        var wie = medewerkers.find(id).orElseThrow(() -> onbekend);
        eigenban.requireFree(id, gezin);
        rolbereik.requireRole(id, gezin);
        return wie;
    }

    private static void refuse(Optional<Tekst> reason) {
        reason.ifPresent(
                tekst -> {
                    throw new Refusal(tekst);
                });
    }
}

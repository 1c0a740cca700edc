package nl.samenhang.regie.aanspreekpunt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens around a change of contact person: access, work items, the fact, the alert. */
@Component
class Overdracht {

    private static final String LEZEN = "aanspreekpunt.overdracht";
    private static final String CONTINUITEIT = "aanspreekpunt.continuiteit";

    private final AanspreekpuntRepository aanspreekpunten;
    private final Wachtlijst wachtlijst;
    private final Waarneming waarneming;
    private final Dossiertoegang toegang;
    private final Medewerkers medewerkers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Overdracht(
            AanspreekpuntRepository aanspreekpunten,
            Wachtlijst wachtlijst,
            Waarneming waarneming,
            Dossiertoegang toegang,
            Medewerkers medewerkers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.aanspreekpunten = aanspreekpunten;
        this.wachtlijst = wachtlijst;
        this.waarneming = waarneming;
        this.toegang = toegang;
        this.medewerkers = medewerkers;
        this.events = events;
        this.clock = clock;
    }

    /** The employee becomes the contact person from today. */
    void start(GezinId gezin, Medewerker medewerker, Optional<String> notitie) {
        var vorige = aanspreekpunten.history(gezin).stream().findFirst();
        var wisseling = vorige.filter(v -> !v.medewerker().equals(medewerker.id())).isPresent();
        var team = medewerkers.teamsOf(medewerker.id()).stream().findFirst();
        var nieuw =
                new Aanspreekpunt(
                        AanspreekpuntId.next(),
                        gezin,
                        medewerker.id(),
                        team.map(t -> t.id()),
                        Periode.from(LocalDate.now(clock)),
                        wisseling,
                        notitie,
                        Optional.empty());
        aanspreekpunten.insert(nieuw);
        toegang.grant(gezin, medewerker.id().value(), Dossiertoegang.Reden.AANSPREEKPUNT);
        waarneming.reconcile();
        wachtlijst.remove(gezin);
        events.publishEvent(
                new AanspreekpuntAssigned(
                        nieuw.id(),
                        gezin,
                        medewerker.id(),
                        medewerker.naam(),
                        vorige.filter(v -> wisseling)
                                .flatMap(v -> medewerkers.find(v.medewerker()))
                                .map(Medewerker::naam)));
        notitie.ifPresent(tekst -> events.publishEvent(reading(nieuw)));
        if (wisseling) {
            watchContinuiteit(nieuw);
        }
    }

    /** From today this is no longer the contact person and the file closes for them. */
    void end(Aanspreekpunt huidig) {
        aanspreekpunten.end(huidig.id(), LocalDate.now(clock));
        toegang.revoke(
                huidig.gezin(), huidig.medewerker().value(), Dossiertoegang.Reden.AANSPREEKPUNT);
        waarneming.reconcile();
        events.publishEvent(new WerkClosed(LEZEN, Onderwerp.of("gezin", huidig.gezin())));
    }

    void confirmed(Aanspreekpunt huidig) {
        events.publishEvent(new WerkClosed(LEZEN, Onderwerp.of("gezin", huidig.gezin())));
    }

    Continuiteit continuiteit(GezinId gezin) {
        return Continuiteit.of(aanspreekpunten.history(gezin), LocalDate.now(clock));
    }

    private void watchContinuiteit(Aanspreekpunt nieuw) {
        var continuiteit = continuiteit(nieuw.gezin());
        if (continuiteit.isBroken()) {
            events.publishEvent(new ContinuiteitAlerted(nieuw.gezin(), continuiteit.wisselingen()));
            events.publishEvent(alert(nieuw, continuiteit));
        }
    }

    private static WerkOpened reading(Aanspreekpunt nieuw) {
        return new WerkOpened(
                LEZEN,
                Onderwerp.of("gezin", nieuw.gezin()),
                Optional.of(nieuw.gezin()),
                Tekst.of("aanspreekpunt.werk.overdracht"),
                path(nieuw.gezin()),
                nieuw.team(),
                Optional.of(nieuw.medewerker()),
                Optional.empty(),
                false);
    }

    private static WerkOpened alert(Aanspreekpunt nieuw, Continuiteit continuiteit) {
        return new WerkOpened(
                CONTINUITEIT,
                Onderwerp.of("gezin", nieuw.gezin()),
                Optional.of(nieuw.gezin()),
                Tekst.of("aanspreekpunt.werk.continuiteit", continuiteit.wisselingen()),
                path(nieuw.gezin()),
                nieuw.team(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static String path(GezinId gezin) {
        return "/gezinnen/" + gezin + "/aanspreekpunt";
    }
}

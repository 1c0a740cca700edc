package nl.samenhang.voorveld.traject.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.voorveld.traject.Lijnstand;
import nl.samenhang.voorveld.traject.Opvolgingen;
import nl.samenhang.voorveld.traject.Traject;
import nl.samenhang.voorveld.traject.TrajectId;
import nl.samenhang.voorveld.traject.Trajecten;
import nl.samenhang.voorveld.traject.Trajectlijnen;
import org.springframework.stereotype.Component;

/** Reads a track for who may see it. */
@Component
class Trajectbeelden {

    private final Trajecten trajecten;
    private final Trajectlijnen lijnen;
    private final Opvolgingen opvolgingen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    Trajectbeelden(
            Trajecten trajecten,
            Trajectlijnen lijnen,
            Opvolgingen opvolgingen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.trajecten = trajecten;
        this.lijnen = lijnen;
        this.opvolgingen = opvolgingen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
    }

    /** For an employee who may open the file. */
    Trajectbeeld of(TrajectId id) {
        var traject = trajecten.get(id);
        toegang.requireAccess(traject.gezin());
        return of(traject, gezinnen.get(traject.gezin()).naam());
    }

    /** For the person self. */
    Trajectbeeld own(Traject traject) {
        return of(traject, "");
    }

    private Trajectbeeld of(Traject traject, String gezin) {
        log.read(traject.id().onderwerp(), List.of(traject.inwoner()));
        var standen = trajecten.lijnen(traject);
        var notities = lijnen.notities(traject);
        var namen =
                Stream.of(
                                Stream.of(traject.begeleider()),
                                standen.stream()
                                        .flatMap(l -> l.stappen().stream())
                                        .map(Lijnstand.Gedaan::door),
                                notities.stream().map(Lijnstand.Aantekening::door))
                        .flatMap(s -> s)
                        .distinct()
                        .flatMap(wie -> medewerkers.find(wie).stream())
                        .collect(Collectors.toMap(Medewerker::id, Medewerker::naam));
        return new Trajectbeeld(
                traject,
                trajecten.programma(traject),
                inwoners.get(traject.inwoner()).aanspreeknaam(),
                gezin,
                namen,
                standen,
                notities,
                opvolgingen.of(traject.id()));
    }
}

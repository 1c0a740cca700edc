package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuldhulpen;
import nl.samenhang.bestaanszekerheid.schuldhulp.Traject;
import nl.samenhang.bestaanszekerheid.schuldhulp.TrajectId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Mensennamen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** Reads a track for who may open its file. */
@Component
class Trajectbeelden {

    private final Schuldhulpen trajecten;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Termijnen termijnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    Trajectbeelden(
            Schuldhulpen trajecten,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Termijnen termijnen,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.trajecten = trajecten;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.termijnen = termijnen;
        this.toegang = toegang;
        this.log = log;
    }

    Trajectbeeld of(TrajectId id) {
        var traject = trajecten.get(id);
        toegang.requireAccess(traject.gezin());
        log.read(id.onderwerp(), traject.mensen());
        return new Trajectbeeld(
                traject,
                Mensennamen.of(
                        inwoners.get(traject.inwoner()), traject.partner().map(inwoners::get)),
                gezinnen.get(traject.gezin()).naam(),
                medewerkers.find(traject.helper()).map(Medewerker::naam).orElse("-"),
                Stream.concat(termijnen.runningFor(id.onderwerp()).stream(), decision(traject))
                        .map(this::klok)
                        .toList(),
                trajecten.toelating(traject));
    }

    private Trajectbeeld.Klok klok(LopendeTermijn termijn) {
        return new Trajectbeeld.Klok(
                termijnen.definitie(termijn).naam(),
                termijnen.kleur(termijn).name(),
                termijn.uiterlijk());
    }

    private Stream<LopendeTermijn> decision(Traject traject) {
        return traject.gesprek().flatMap(Traject.Gesprek::aanvraag).stream()
                .flatMap(aanvraag -> termijnen.runningFor(aanvraag.onderwerp()).stream());
    }
}

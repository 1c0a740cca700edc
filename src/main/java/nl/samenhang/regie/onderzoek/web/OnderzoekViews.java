package nl.samenhang.regie.onderzoek.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.onderzoek.Onderzochte;
import nl.samenhang.regie.onderzoek.Onderzoek;
import nl.samenhang.regie.onderzoek.OnderzoekId;
import nl.samenhang.regie.onderzoek.Onderzoeken;
import org.springframework.stereotype.Component;

/** Reads an inquiry for a page, and leaves a line in the log for each person it is about. */
@Component
class OnderzoekViews {

    private final Onderzoeken onderzoeken;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    OnderzoekViews(
            Onderzoeken onderzoeken,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.onderzoeken = onderzoeken;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    OnderzoekView of(OnderzoekId id) {
        var onderzoek = onderzoeken.get(id);
        toegang.requireAccess(onderzoek.gezin());
        log.read(id.onderwerp(), onderzoek.inwoners());
        return view(onderzoek);
    }

    /** The same for who is whom it is about: a page shows only the own part of it. */
    OnderzoekView view(Onderzoek onderzoek) {
        var gezin = gezinnen.get(onderzoek.gezin());
        var leden =
                inwoners.findAll(
                        Stream.concat(
                                        gezin.inwonersOn(LocalDate.now(clock)).stream(),
                                        onderzoek.inwoners().stream())
                                .distinct()
                                .toList());
        return new OnderzoekView(
                onderzoek,
                onderzoeken.inhoud(onderzoek.id()),
                gezin,
                leden,
                onderzoek.over().stream()
                        .flatMap(rol -> persoon(onderzoek, rol, leden.stream()))
                        .toList(),
                onderzoeken.uiterlijk(onderzoek),
                onderzoeken.kleur(onderzoek),
                onderzoeken.eigenPlanTot(onderzoek),
                onderzoeken.missing(onderzoek));
    }

    /** The person of this inquiry; somebody else does not exist here. */
    static OnderzoekView.Persoon persoon(OnderzoekView view, InwonerId inwoner) {
        return view.personen().stream()
                .filter(p -> p.id().equals(inwoner))
                .findFirst()
                .orElseThrow(() -> new NotFound(Onderwerp.of("inwoner", inwoner)));
    }

    private Stream<OnderzoekView.Persoon> persoon(
            Onderzoek onderzoek, Onderzochte rol, Stream<Inwoner> leden) {
        return leden.filter(lid -> lid.id().equals(rol.inwoner()))
                .map(
                        lid ->
                                new OnderzoekView.Persoon(
                                        rol,
                                        lid,
                                        rol.jeugd()
                                                ? Optional.of(
                                                        onderzoeken.readyForHeavyHelp(
                                                                onderzoek.gezin(), lid.id()))
                                                : Optional.empty()));
    }
}

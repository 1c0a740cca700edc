package nl.samenhang.mensen.overdracht.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.overdracht.Meegaande.Als;
import nl.samenhang.mensen.overdracht.Overdracht;
import nl.samenhang.mensen.overdracht.OverdrachtId;
import nl.samenhang.mensen.overdracht.Overdrachten;
import nl.samenhang.mensen.overdracht.Overdrachtverzendingen;
import nl.samenhang.mensen.overdracht.Zeggenschap;
import nl.samenhang.mensen.overdracht.web.OverdrachtView.Persoon;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Component;

/** Puts together what the pages of a transfer show, and logs that it was shown. */
@Component
class OverdrachtViews {

    private final Overdrachten overdrachten;
    private final Overdrachtverzendingen verzendingen;
    private final Gezinnen gezinnen;
    private final Zeggenschap zeggenschap;
    private final Verwerkingslog log;
    private final Clock clock;

    OverdrachtViews(
            Overdrachten overdrachten,
            Overdrachtverzendingen verzendingen,
            Gezinnen gezinnen,
            Zeggenschap zeggenschap,
            Verwerkingslog log,
            Clock clock) {
        this.overdrachten = overdrachten;
        this.verzendingen = verzendingen;
        this.gezinnen = gezinnen;
        this.zeggenschap = zeggenschap;
        this.log = log;
        this.clock = clock;
    }

    OverdrachtView of(OverdrachtId id) {
        var overdracht = overdrachten.get(id);
        var vooruit = overdrachten.preview(id);
        log.read(id.onderwerp(), vooruit.leden().stream().map(Inwoner::id).toList());
        return new OverdrachtView(
                overdracht,
                gezinnen.get(overdracht.gezin()),
                vooruit,
                vooruit.leden().stream().map(lid -> person(overdracht, lid)).toList(),
                verzendingen.isHere(overdracht));
    }

    Persoon person(OverdrachtId id, InwonerId inwoner) {
        return of(id).personen().stream()
                .filter(een -> een.lid().id().equals(inwoner))
                .findFirst()
                .orElseThrow(() -> new NotFound(Onderwerp.of("inwoner", inwoner)));
    }

    private Persoon person(Overdracht overdracht, Inwoner lid) {
        var wie =
                overdracht.personen().stream()
                        .filter(een -> een.inwoner().equals(lid.id()))
                        .findFirst();
        var mogen = zeggenschap.allowed(lid.id());
        return new Persoon(
                lid,
                wie,
                wie.filter(een -> zeggenschap.isEnough(lid.id(), een.gegeven())).isPresent(),
                Arrays.stream(Als.values()).filter(mogen::contains).toList(),
                lid.leeftijdsgroep(LocalDate.now(clock)).isMinor());
    }
}

package nl.samenhang.bestaanszekerheid.uitvoering.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.bestaanszekerheid.uitvoering.AfspraakId;
import nl.samenhang.bestaanszekerheid.uitvoering.Uitvoeringsafspraak;
import nl.samenhang.bestaanszekerheid.uitvoering.Uitvoeringsafspraken;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Gemeentenamen;
import org.springframework.stereotype.Component;

/** Shows agreements from the side of the one who looks. */
@Component
class Afspraakviews {

    private final Uitvoeringsafspraken afspraken;
    private final Gemeentenamen namen;
    private final Clock clock;

    Afspraakviews(Uitvoeringsafspraken afspraken, Gemeentenamen namen, Clock clock) {
        this.afspraken = afspraken;
        this.namen = namen;
        this.clock = clock;
    }

    List<AfspraakView> all() {
        return afspraken.all().stream().map(this::view).toList();
    }

    AfspraakView of(AfspraakId id) {
        return view(afspraken.get(id));
    }

    private AfspraakView view(Uitvoeringsafspraak afspraak) {
        var vanOns = afspraak.isVan(Contexts.current().gemeente());
        return new AfspraakView(
                afspraak,
                namen.of((vanOns ? afspraak.uitvoerder() : afspraak.opdrachtgever()).code()),
                vanOns,
                stand(afspraak),
                afspraken.maanden(afspraak.id()));
    }

    private AfspraakView.Stand stand(Uitvoeringsafspraak afspraak) {
        var vandaag = LocalDate.now(clock);
        if (afspraak.isVoorbij(vandaag)) {
            return AfspraakView.Stand.VOORBIJ;
        }
        if (afspraak.akkoordOp().isEmpty()) {
            return AfspraakView.Stand.WACHT;
        }
        return afspraak.isGeldig(vandaag) ? AfspraakView.Stand.LOOPT : AfspraakView.Stand.KOMT;
    }
}

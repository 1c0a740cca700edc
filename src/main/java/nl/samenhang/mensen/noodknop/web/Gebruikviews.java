package nl.samenhang.mensen.noodknop.web;

import java.util.List;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.noodknop.Noodtoegang;
import nl.samenhang.mensen.noodknop.NoodtoegangId;
import nl.samenhang.mensen.noodknop.Noodtoegangen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import org.springframework.stereotype.Component;

/** Brings together what is read of the use of the emergency button. */
@Component
class Gebruikviews {

    private static final int DAG = 24;
    private static final int MAAND = 30 * DAG;

    private final Noodtoegangen noodtoegangen;
    private final Gezinnen gezinnen;
    private final Medewerkers medewerkers;

    Gebruikviews(Noodtoegangen noodtoegangen, Gezinnen gezinnen, Medewerkers medewerkers) {
        this.noodtoegangen = noodtoegangen;
        this.gezinnen = gezinnen;
        this.medewerkers = medewerkers;
    }

    GebruikView of(NoodtoegangId id) {
        return view(noodtoegangen.get(id));
    }

    List<GebruikView> all() {
        return noodtoegangen.latest().stream().map(this::view).toList();
    }

    /** What the reader has done by reading: the leader for the team, others for themselves. */
    List<String> werkOfReader() {
        return Contexts.current().rechten().contains("aanspreekpunt.aanwijzen")
                ? List.of("noodknop.leider")
                : List.of("noodknop.aanspreekpunt");
    }

    private GebruikView view(Noodtoegang gebruik) {
        var wie = medewerkers.find(gebruik.medewerker());
        return new GebruikView(
                gebruik,
                wie.map(Medewerker::naam).orElse("?"),
                wie.map(Medewerker::functie).orElse(""),
                gezinnen.find(gebruik.gezin()).map(Gezin::naam).orElse("?"),
                gebruik.beoordeling()
                        .flatMap(b -> medewerkers.find(b.door()))
                        .map(Medewerker::naam),
                noodtoegangen.usedBy(gebruik.medewerker(), DAG),
                noodtoegangen.usedBy(gebruik.medewerker(), MAAND));
    }
}

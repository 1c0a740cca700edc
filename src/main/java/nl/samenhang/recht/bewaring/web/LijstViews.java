package nl.samenhang.recht.bewaring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.jobs.Taken;
import nl.samenhang.recht.bewaring.Bewaarboek;
import nl.samenhang.recht.bewaring.Bewaardeel;
import nl.samenhang.recht.bewaring.Bewaartermijnen;
import nl.samenhang.recht.bewaring.LijstId;
import nl.samenhang.recht.bewaring.Lijstregel;
import nl.samenhang.recht.bewaring.RegelId;
import nl.samenhang.recht.bewaring.Regelstatus;
import nl.samenhang.recht.bewaring.Vernietigingslijst;
import nl.samenhang.recht.bewaring.Vernietigingslijsten;
import org.springframework.stereotype.Component;

/** Puts a list together for its page. */
@Component
class LijstViews {

    private static final int PAGE = 100;

    private final Vernietigingslijsten lijsten;
    private final Bewaartermijnen termijnen;
    private final List<Bewaardeel> delen;
    private final Taken taken;
    private final Clock clock;

    LijstViews(
            Vernietigingslijsten lijsten,
            Bewaartermijnen termijnen,
            List<Bewaardeel> delen,
            Taken taken,
            Clock clock) {
        this.lijsten = lijsten;
        this.termijnen = termijnen;
        this.delen = delen;
        this.taken = taken;
        this.clock = clock;
    }

    LijstView of(Vernietigingslijst lijst, Optional<RegelId> na) {
        var id = lijst.id();
        var found = lijsten.regels(id, Regelstatus.OP_LIJST, na, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var uit = lijsten.regels(id, Regelstatus.UITGEZONDERD, Optional.empty(), PAGE);
        var vast = lijsten.regels(id, Regelstatus.GEBLOKKEERD, Optional.empty(), PAGE);
        var namen = names(Stream.of(shown, uit, vast).flatMap(List::stream).toList());
        return new LijstView(
                lijst,
                lijsten.count(id),
                views(shown, namen),
                views(uit, namen),
                views(vast, namen),
                found.size() > PAGE ? Optional.of(shown.getLast().id()) : Optional.empty(),
                uitkomsten(id),
                lijst.taak().flatMap(taken::find).filter(t -> !t.isEnded()),
                Contexts.current().actor());
    }

    LijstView.Regel of(Lijstregel regel) {
        return view(regel, names(List.of(regel)));
    }

    private List<LijstView.Uitkomstregel> uitkomsten(LijstId id) {
        return lijsten.uitkomsten(id).stream()
                .map(u -> new LijstView.Uitkomstregel(boek().get(u.soort(), today()), u))
                .toList();
    }

    private List<LijstView.Regel> views(List<Lijstregel> regels, Map<UUID, String> namen) {
        return regels.stream().map(regel -> view(regel, namen)).toList();
    }

    private LijstView.Regel view(Lijstregel regel, Map<UUID, String> namen) {
        var naam = regel.onderwerp().flatMap(o -> Optional.ofNullable(namen.get(o))).orElse("");
        return new LijstView.Regel(regel, naam, boek().get(regel.soort(), today()));
    }

    /** Each room once, for all of its lines together. */
    private Map<UUID, String> names(List<Lijstregel> regels) {
        var namen = new HashMap<UUID, String>();
        for (var deel : delen) {
            var ids =
                    regels.stream()
                            .filter(r -> r.deel().equals(deel.onderwerp()))
                            .flatMap(r -> r.onderwerp().stream())
                            .toList();
            if (!ids.isEmpty()) {
                namen.putAll(deel.describe(ids));
            }
        }
        return namen;
    }

    private Bewaarboek boek() {
        return termijnen.of(Contexts.current().gemeente());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

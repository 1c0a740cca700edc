package nl.samenhang.regie.aanspreekpunt.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunt;
import nl.samenhang.regie.aanspreekpunt.AanspreekpuntRechten;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.stereotype.Component;

/** Puts the page of the contact person together. */
@Component
class AanspreekpuntViews {

    private final Aanspreekpunten aanspreekpunten;
    private final Gezinnen gezinnen;
    private final Medewerkers medewerkers;
    private final Collegas collegas;
    private final Termijnen termijnen;
    private final Clock clock;

    AanspreekpuntViews(
            Aanspreekpunten aanspreekpunten,
            Gezinnen gezinnen,
            Medewerkers medewerkers,
            Collegas collegas,
            Termijnen termijnen,
            Clock clock) {
        this.aanspreekpunten = aanspreekpunten;
        this.gezinnen = gezinnen;
        this.medewerkers = medewerkers;
        this.collegas = collegas;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    /** The whole page, with the colleagues to choose from. */
    AanspreekpuntView of(GezinId id) {
        return of(id, true);
    }

    /** In short, for the page of the gezin: nobody is chosen there. */
    AanspreekpuntView inShort(GezinId id) {
        return of(id, false);
    }

    private AanspreekpuntView of(GezinId id, boolean metCollegas) {
        var gezin = gezinnen.get(id);
        var huidig = aanspreekpunten.contact(id);
        var wacht = huidig.isPresent() ? Optional.<LopendeTermijn>empty() : clockOf(id);
        var actor = Contexts.current().actor();
        var vanMij = huidig.filter(h -> h.medewerker().value().equals(actor)).isPresent();
        return new AanspreekpuntView(
                id,
                gezin.naam(),
                gezin.inwonersOn(LocalDate.now(clock)),
                huidig,
                wacht.map(LopendeTermijn::uiterlijk),
                wacht.map(termijn -> termijnen.kleur(termijn).name()).orElse(""),
                aanspreekpunten.continuiteit(id),
                aanspreekpunten.history(id).stream().map(this::regel).toList(),
                metCollegas
                        ? choices(gezin, huidig.map(h -> h.medewerker().value().toString()))
                        : List.of(),
                vanMij,
                vanMij || Contexts.current().rechten().contains(AanspreekpuntRechten.AANWIJZEN));
    }

    private Optional<LopendeTermijn> clockOf(GezinId gezin) {
        return termijnen.runningFor(Onderwerp.of("gezin", gezin)).stream()
                .filter(termijn -> termijn.code().equals("T36"))
                .findFirst();
    }

    private List<Optie> choices(Gezin gezin, Optional<String> zonder) {
        return gezin.team().map(collegas::inTeam).orElseGet(List::of).stream()
                .filter(optie -> !zonder.equals(Optional.of(optie.waarde())))
                .toList();
    }

    private AanspreekpuntView.Regel regel(Aanspreekpunt een) {
        return new AanspreekpuntView.Regel(
                medewerkers.find(een.medewerker()).map(Medewerker::naam).orElse("?"),
                een.periode(),
                een.notitie(),
                een.gelezenOp());
    }
}

package nl.samenhang.mensen.privacyverzoek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Vernietiger;
import nl.samenhang.platform.inzage.Stuk;
import nl.samenhang.recht.bewaring.Uitzondering;
import nl.samenhang.recht.bewaring.Vernietigingslijsten;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds by itself what makes that pieces stay: an objection on which a decision is still due, whose
 * papers must lie open (Awb art. 7:4 and 7:10), and files that the archivist keeps.
 */
@Service
@Transactional(readOnly = true)
public class Bewaarredenen {

    /** The clock of a decision on an objection. */
    private static final String BESLUIT_OP_BEZWAAR = "T24";

    private final Gezinnen gezinnen;
    private final Termijnen termijnen;
    private final Vernietigingslijsten lijsten;
    private final Vernietiger vernietiger;
    private final Breed breed;

    Bewaarredenen(
            Gezinnen gezinnen,
            Termijnen termijnen,
            Vernietigingslijsten lijsten,
            Vernietiger vernietiger,
            Breed breed) {
        this.gezinnen = gezinnen;
        this.termijnen = termijnen;
        this.lijsten = lijsten;
        this.vernietiger = vernietiger;
        this.breed = breed;
    }

    /** What holds these pieces of somebody; only for a request to destroy. */
    public List<Bewaarreden> of(Verzoek verzoek, Collection<Stuk> stukken) {
        if (verzoek.soort() != Verzoeksoort.VERNIETIGING) {
            return List.of();
        }
        return breed.call(
                () -> {
                    var dossiers =
                            gezinnen.ofInwoner(verzoek.inwoner()).stream().map(Gezin::id).toList();
                    var uitgezonderd = exceptions(dossiers);
                    var ids = stukken.stream().map(Stuk::id).toList();
                    var redenen = new ArrayList<Bewaarreden>();
                    for (var dossier : dossiers) {
                        var hier = uitgezonderd.getOrDefault(dossier.value(), List.of());
                        var bezwaar = hasObjection(dossier);
                        if (bezwaar || !hier.isEmpty()) {
                            var deel = vernietiger.partOf(dossier.value(), ids);
                            redenen.addAll(reasons(hier, bezwaar, deel));
                        }
                    }
                    return redenen;
                });
    }

    /** What holds one piece, the heaviest first. */
    public Optional<Bewaarreden> of(Verzoek verzoek, Stuk stuk) {
        return of(verzoek, List.of(stuk)).stream()
                .filter(reden -> reden.stukken().contains(stuk.id()))
                .findFirst();
    }

    private Map<UUID, List<Uitzondering>> exceptions(List<GezinId> dossiers) {
        return lijsten.exceptions(dossiers.stream().map(GezinId::value).toList()).stream()
                .filter(een -> grond(een).isPresent())
                .collect(Collectors.groupingBy(Uitzondering::onderwerp));
    }

    private boolean hasObjection(GezinId dossier) {
        return termijnen.running(dossier).stream()
                .anyMatch(termijn -> termijn.code().equals(BESLUIT_OP_BEZWAAR));
    }

    private static List<Bewaarreden> reasons(
            List<Uitzondering> uitzonderingen, boolean bezwaar, Set<UUID> stukken) {
        var geheel =
                uitzonderingen.stream()
                        .map(
                                een ->
                                        new Bewaarreden(
                                                grond(een).orElseThrow(),
                                                true,
                                                een.tot(),
                                                stukken));
        var deel =
                Stream.of(
                                new Bewaarreden(
                                        Bewaargrond.LOPEND_BEZWAAR,
                                        false,
                                        Optional.<LocalDate>empty(),
                                        stukken))
                        .filter(_ -> bezwaar);
        return Stream.concat(geheel, deel).toList();
    }

    /** That keeping is careful, or another reason, does not stop what a resident asks. */
    private static Optional<Bewaargrond> grond(Uitzondering uitzondering) {
        return switch (uitzondering.reden()) {
            case BEZWAAR -> Optional.of(Bewaargrond.LOPEND_BEZWAAR);
            case BEWAARPLICHT, HOTSPOT -> Optional.of(Bewaargrond.WETTELIJKE_PLICHT);
            case ZORGVULDIGHEID, ANDERS -> Optional.empty();
        };
    }
}

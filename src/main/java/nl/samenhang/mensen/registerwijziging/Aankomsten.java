package nl.samenhang.mensen.registerwijziging;

import java.util.List;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who came to live at one address on one day: one event, however many they are. */
@Service
@Transactional
public class Aankomsten {

    private final ZichtbareWijzigingRepository zichtbaar;
    private final Registerwijzigingen wijzigingen;

    Aankomsten(ZichtbareWijzigingRepository zichtbaar, Registerwijzigingen wijzigingen) {
        this.zichtbaar = zichtbaar;
        this.wijzigingen = wijzigingen;
    }

    /**
     * The newest first.
     *
     * @param id the newest of them that was shown: who came after it was not seen
     */
    @Transactional(readOnly = true)
    public List<Registerwijziging> people(RegisterwijzigingId id, Wijzigingfilter filter) {
        var losse = Registerwijzigingen.seesLoose();
        var eerste =
                zichtbaar
                        .find(id, losse)
                        .filter(een -> een.soort() == Wijzigingsoort.VESTIGING)
                        .orElseThrow(() -> new NotFound(Onderwerp.of("registerwijziging", id)));
        return zichtbaar.alike(List.of(eerste.id()), filter, losse).stream()
                .filter(een -> een.id().value().compareTo(id.value()) <= 0)
                .toList();
    }

    /** None of them came: all go out of our file, or nobody does. */
    public void undo(RegisterwijzigingId id, Wijzigingfilter filter) {
        wijzigingen.undo(people(id, filter).stream().map(Registerwijziging::id).toList());
    }
}

package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The round at night: which creditors are silent, whose calculation is old, and how it goes. */
@Service
@Transactional
public class Schuldhulpronde {

    /** So long before the day of review the helper hears of it. */
    private static final int WEEKS_BEFORE = 4;

    private final TrajectRepository trajecten;
    private final VoorstelRepository voorstellen;
    private final BriefRepository brieven;
    private final SchuldRepository schulden;
    private final StandRepository stand;
    private final Schuldhulpwerk werk;
    private final Inwoners inwoners;
    private final Clock clock;

    Schuldhulpronde(
            TrajectRepository trajecten,
            VoorstelRepository voorstellen,
            BriefRepository brieven,
            SchuldRepository schulden,
            StandRepository stand,
            Schuldhulpwerk werk,
            Inwoners inwoners,
            Clock clock) {
        this.trajecten = trajecten;
        this.voorstellen = voorstellen;
        this.brieven = brieven;
        this.schulden = schulden;
        this.stand = stand;
        this.werk = werk;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    /** Makes work of it, once for each, and counts. Safe to run twice. */
    public void watch() {
        var vandaag = LocalDate.now(clock);
        voorstellen
                .silent(vandaag)
                .forEach(with(traject -> werk.silent(traject, naam(traject), vandaag)));
        brieven.silent(vandaag)
                .forEach(with(traject -> werk.unstated(traject, naam(traject), vandaag)));
        voorstellen
                .stubborn(vandaag.minusDays(Briefsoort.VOORSTEL_HERINNERING.dagen()), vandaag)
                .forEach(with(traject -> werk.stubborn(traject, naam(traject), vandaag)));
        schulden.toReview(vandaag.plusWeeks(WEEKS_BEFORE))
                .forEach(with(traject -> werk.review(traject, naam(traject), review(traject))));
        stand.count(vandaag);
    }

    private Consumer<TrajectId> with(Consumer<Traject> werk) {
        return id -> trajecten.find(id).ifPresent(werk);
    }

    private LocalDate review(Traject traject) {
        return schulden.vtlbs(traject.id()).getFirst().herzienOp();
    }

    private String naam(Traject traject) {
        return inwoners.get(traject.inwoner()).aanspreeknaam();
    }
}

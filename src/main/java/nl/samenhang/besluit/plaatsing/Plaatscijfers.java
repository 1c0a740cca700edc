package nl.samenhang.besluit.plaatsing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.netwerk.plek.Pleksoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often the first place was right, by team and kind of place. */
@Service
@Transactional
public class Plaatscijfers {

    private static final int JAAR = 1;

    private record Vak(TeamId team, Pleksoort soort) {}

    private record Aantal(int beoordeeld, int goed) {

        Aantal plus(Aantal ander) {
            return new Aantal(beoordeeld + ander.beoordeeld, goed + ander.goed);
        }
    }

    private final PlaatsingRepository plaatsingen;
    private final MatchRepository matches;
    private final StandRepository stand;
    private final Clock clock;

    Plaatscijfers(
            PlaatsingRepository plaatsingen,
            MatchRepository matches,
            StandRepository stand,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.matches = matches;
        this.stand = stand;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Plaatscijfer> all() {
        return stand.all();
    }

    /** Counts the first placements of the last year anew; safe to run twice. */
    public void count() {
        var vandaag = LocalDate.now(clock);
        var vakken = new HashMap<Vak, Aantal>();
        for (var eerste : plaatsingen.firstSince(vandaag.minusYears(JAAR))) {
            var oordeel =
                    EerstePlek.of(
                            eerste.einde().map(Plaatsing.Einde::hoe), matches.of(eerste.id()));
            if (oordeel.counts() && eerste.team().isPresent()) {
                vakken.merge(
                        new Vak(eerste.team().get(), eerste.plek().soort()),
                        new Aantal(1, oordeel == EerstePlek.GOED ? 1 : 0),
                        Aantal::plus);
            }
        }
        stand.clear();
        vakken.forEach(
                (vak, aantal) ->
                        stand.insert(
                                vak.team(),
                                vak.soort(),
                                vandaag,
                                aantal.beoordeeld(),
                                aantal.goed()));
    }
}

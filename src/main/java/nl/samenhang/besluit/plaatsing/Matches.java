package nl.samenhang.besluit.plaatsing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a place fits, asked after six weeks of who lives there and of who gives the help. */
@Service
@Transactional
public class Matches {

    private final MatchRepository matches;
    private final Verblijven verblijven;
    private final Plaatsingswerk werk;
    private final Plaatsingspost post;
    private final Inwoners inwoners;
    private final Clock clock;

    Matches(
            MatchRepository matches,
            Verblijven verblijven,
            Plaatsingswerk werk,
            Plaatsingspost post,
            Inwoners inwoners,
            Clock clock) {
        this.matches = matches;
        this.verblijven = verblijven;
        this.werk = werk;
        this.post = post;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    /** What was said about the place, the first answer first. */
    @Transactional(readOnly = true)
    public List<Match> of(PlaatsingId id) {
        return matches.of(id);
    }

    /** Who can still be asked about this place. */
    @Transactional(readOnly = true)
    public List<Matchpartij> open(Plaatsing plaatsing) {
        var gezegd = of(plaatsing.id()).stream().map(Match::partij).toList();
        var leeftijd = leeftijd(plaatsing);
        return Stream.of(Matchpartij.values())
                .filter(partij -> partij.isAsked(leeftijd) && !gezegd.contains(partij))
                .toList();
    }

    /** As whom this resident answers: who lives there, or a parent with authority. */
    @Transactional(readOnly = true)
    public Matchpartij partij(Plaatsing plaatsing, InwonerId wie) {
        return Matchpartij.of(wie.equals(plaatsing.inwoner()), leeftijd(plaatsing));
    }

    /** An employee writes down what one of them said. */
    public void answer(PlaatsingId id, Match match) {
        var plaatsing = verblijven.take(id);
        if (today().isBefore(plaatsing.van())) {
            throw new Refusal(Tekst.of("plaatsing.fout.nog-niet", plaatsing.van()));
        }
        keep(plaatsing, match);
    }

    /** A resident says it under the own log-in, from the last of the six weeks on. */
    public void answer(PlaatsingId id, InwonerId wie, Matchantwoord antwoord, String woorden) {
        var plaatsing = verblijven.take(id);
        if (today().isBefore(plaatsing.vraagdag())) {
            throw new Refusal(Tekst.of("plaatsing.fout.te-vroeg", plaatsing.vraagdag()));
        }
        var naam = inwoners.get(wie).naam();
        keep(plaatsing, new Match(partij(plaatsing, wie), antwoord, woorden, naam, today(), true));
    }

    private void keep(Plaatsing plaatsing, Match match) {
        if (!open(plaatsing).contains(match.partij())) {
            throw new Refusal("partij", Tekst.of("plaatsing.fout.al-gezegd"));
        }
        matches.insert(plaatsing, match);
        post.answered(plaatsing, match.partij());
        if (EerstePlek.isComplete(of(plaatsing.id()))) {
            werk.settled(plaatsing);
        }
        var naam = verblijven.naam(plaatsing);
        if (match.antwoord() == Matchantwoord.NEE) {
            werk.doesNotFit(plaatsing, naam);
        }
        verblijven.tell(new MatchAnswered(plaatsing, naam, match.zelf()));
    }

    private Leeftijdsgroep leeftijd(Plaatsing plaatsing) {
        return inwoners.get(plaatsing.inwoner()).leeftijdsgroep(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

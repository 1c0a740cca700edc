package nl.samenhang.besluit.plaatsing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Gezagdragers;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.privacyverzoek.Ouderinzage;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.stereotype.Component;

/**
 * Asks who lives at a place whether it fits: one message, that is gone once there is an answer. The
 * place is not named in it, since post is opened by others too.
 */
@Component
class Plaatsingspost {

    private final Gezinspost post;
    private final Verzendingen verzendingen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Gezagdragers gezagdragers;
    private final Ouderinzage ouderinzage;
    private final Clock clock;

    Plaatsingspost(
            Gezinspost post,
            Verzendingen verzendingen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Gezagdragers gezagdragers,
            Ouderinzage ouderinzage,
            Clock clock) {
        this.post = post;
        this.verzendingen = verzendingen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.gezagdragers = gezagdragers;
        this.ouderinzage = ouderinzage;
        this.clock = clock;
    }

    /** Only those to whom the page for the answer opens are asked. */
    void ask(Plaatsing plaatsing, List<Matchpartij> partijen) {
        var gezin = gezinnen.get(plaatsing.gezin());
        var leden = gezin.isActief() ? gezin.inwonersOn(today()) : List.<InwonerId>of();
        var dicht = ouderinzage.closedTo(plaatsing.inwoner());
        partijen.stream()
                .flatMap(partij -> who(plaatsing, partij).stream())
                .filter(wie -> leden.contains(wie) && !dicht.contains(wie))
                .filter(wie -> !inwoners.get(wie).isOverleden())
                .forEach(wie -> post.sendTo(plaatsing.gezin(), wie, bericht(plaatsing, wie)));
    }

    void answered(Plaatsing plaatsing, Matchpartij partij) {
        lapse(plaatsing, who(plaatsing, partij), "plaatsing.bericht.beantwoord");
    }

    void ended(Plaatsing plaatsing) {
        for (var partij : Matchpartij.values()) {
            lapse(plaatsing, who(plaatsing, partij), "plaatsing.bericht.voorbij");
        }
    }

    private void lapse(Plaatsing plaatsing, List<InwonerId> wie, String reden) {
        verzendingen.lapse(plaatsing.id().onderwerp(), wie, Tekst.of(reden));
    }

    /** Who speaks as this party under the own log-in; a provider has none. */
    private List<InwonerId> who(Plaatsing plaatsing, Matchpartij partij) {
        var kind = plaatsing.inwoner();
        return switch (partij) {
            case AANBIEDER -> List.of();
            case OUDER -> gezagdragers.of(kind, today());
            case BEWONER ->
                    inwoners.get(kind).leeftijdsgroep(today()).hasOwnSay()
                            ? List.of(kind)
                            : gezagdragers.of(kind, today());
        };
    }

    private Bericht bericht(Plaatsing plaatsing, InwonerId aan) {
        var naam = inwoners.get(plaatsing.inwoner()).aanspreeknaam();
        var zelf = aan.equals(plaatsing.inwoner());
        return new Bericht(
                zelf ? line("titel") : line("titel.kind", naam),
                List.of(
                        zelf
                                ? line("tekst", plaatsing.van())
                                : line("tekst.kind", naam, plaatsing.van()),
                        line("waar"),
                        line("daarna")),
                plaatsing.id().onderwerp(),
                Optional.of(plaatsing.gezin()));
    }

    private static Tekst line(String sleutel, Object... argumenten) {
        return Tekst.of("plaatsing.bericht." + sleutel, argumenten);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

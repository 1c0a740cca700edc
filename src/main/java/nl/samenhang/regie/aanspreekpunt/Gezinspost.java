package nl.samenhang.regie.aanspreekpunt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinslid;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Verzendingen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a gezin something. Every adult reads it under the own pages; one of them gets it by e-mail
 * or as one letter for the household. Where contact is not safe nothing is sent out: the contact
 * person tells it in the safe way that stands with the person.
 */
@Service
@Transactional
public class Gezinspost {

    /** Families of the made-up town get no post for what happened before the demo began. */
    private static final String VOORBEELDSTAD = "voorbeeldstad";

    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Verzendingen verzendingen;
    private final Clock clock;

    Gezinspost(Gezinnen gezinnen, Inwoners inwoners, Verzendingen verzendingen, Clock clock) {
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.verzendingen = verzendingen;
        this.clock = clock;
    }

    /** Queues the message; it leaves after the work that causes it is committed. */
    public void send(GezinId gezin, Bericht bericht) {
        if (Contexts.current().doel().equals(VOORBEELDSTAD)) {
            return;
        }
        var volwassenen = Contexts.callAs(addressing(), () -> adults(gezin));
        var veilig = volwassenen.stream().noneMatch(Gezinspost::isCareful);
        for (var i = 0; i < volwassenen.size(); i++) {
            var wie = volwassenen.get(i);
            var aan = i == 0 && veilig ? reached(wie) : resident(wie);
            verzendingen.queue(aan, bericht.inGezin(gezin));
        }
    }

    /**
     * Queues a message for one person of the gezin, such as who applied: under the own pages, and
     * by e-mail or letter where that is safe for this person.
     */
    public void sendTo(GezinId gezin, InwonerId aan, Bericht bericht) {
        if (Contexts.current().doel().equals(VOORBEELDSTAD)) {
            return;
        }
        var wie = Contexts.callAs(addressing(), () -> inwoners.get(aan));
        verzendingen.queue(isCareful(wie) ? resident(wie) : reached(wie), bericht.inGezin(gezin));
    }

    /**
     * Tells one member something that is nobody else's business. For a child that is told to its
     * parents; an adult gets it alone.
     */
    public void send(GezinId gezin, InwonerId inwoner, Bericht bericht) {
        if (Contexts.current().doel().equals(VOORBEELDSTAD)) {
            return;
        }
        var volwassenen = Contexts.callAs(addressing(), () -> adults(gezin));
        var veilig = volwassenen.stream().noneMatch(Gezinspost::isCareful);
        volwassenen.stream()
                .filter(wie -> wie.id().equals(inwoner))
                .findFirst()
                .ifPresentOrElse(
                        wie ->
                                verzendingen.queue(
                                        veilig ? reached(wie) : resident(wie),
                                        bericht.inGezin(gezin)),
                        () -> send(gezin, bericht));
    }

    /**
     * Queues the message, unless contact with one of them is not safe.
     *
     * @return whether it was queued
     */
    boolean sendWhenSafe(GezinId gezin, Bericht bericht) {
        var veilig =
                Contexts.callAs(addressing(), () -> adults(gezin)).stream()
                        .noneMatch(Gezinspost::isCareful);
        if (veilig) {
            send(gezin, bericht);
        }
        return veilig;
    }

    /** Post to one of them may be opened by another: one who must be careful is enough. */
    private static boolean isCareful(Inwoner wie) {
        return wie.bereikbaarheid().veiligContact().isPresent();
    }

    /** Parents first, so that the letter comes to the head of the household. */
    private List<Inwoner> adults(GezinId gezin) {
        var today = LocalDate.now(clock);
        var ids =
                gezinnen.get(gezin).ledenOn(today).stream()
                        .sorted(Comparator.comparing(lid -> lid.rol() != Gezinsrol.OUDER))
                        .map(Gezinslid::inwoner)
                        .toList();
        return inwoners.findAll(new HashSet<>(ids)).stream()
                .filter(i -> !i.leeftijdsgroep(today).isMinor() && !i.isOverleden())
                .sorted(Comparator.comparingInt(i -> ids.indexOf(i.id())))
                .toList();
    }

    private static Ontvanger resident(Inwoner wie) {
        return Ontvanger.resident(wie.naam(), wie.id())
                .withTaal(wie.bereikbaarheid().taal().equals("en") ? "en" : "nl");
    }

    /**
     * On paper, unless the person said that electronic is fine or has no address (Awb art. 2:8).
     */
    private static Ontvanger reached(Inwoner wie) {
        var regels =
                wie.adres().stream().flatMap(a -> Stream.of(a.regel(), a.plaatsregel())).toList();
        var digitaal = wie.bereikbaarheid().isDigitaal() || regels.isEmpty();
        return resident(wie)
                .withEmail(digitaal ? wie.email() : Optional.empty())
                .withAdres(regels, wie.geheim());
    }

    /** The post room may read a shielded address to put it on the letter; nobody else sees it. */
    private static Verwerkingscontext addressing() {
        var context = Contexts.current();
        var rechten = new HashSet<>(context.rechten());
        rechten.add(InwonerRechten.GEHEIM_ADRES);
        return new Verwerkingscontext(
                context.gemeente(),
                context.actor(),
                context.actorNaam(),
                context.rol(),
                rechten,
                context.doel(),
                context.breed());
    }
}

package nl.samenhang.mensen.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Component;

/** Makes a file out of people: its name, its number, and who is what in it. */
@Component
class Gezinsvorming {

    private final GezinRepository gezinnen;
    private final LidRepository lidmaatschappen;
    private final Rollenvoorstel rollen;
    private final Inwoners inwoners;
    private final Clock clock;

    Gezinsvorming(
            GezinRepository gezinnen,
            LidRepository lidmaatschappen,
            Rollenvoorstel rollen,
            Inwoners inwoners,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.lidmaatschappen = lidmaatschappen;
        this.rollen = rollen;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    /** A file that is only proposed yet. */
    Gezin begin(Map<InwonerId, Gezinsrol> leden) {
        requireLeden(leden.keySet());
        var gezin =
                new Gezin(
                        GezinId.next(),
                        gezinnen.nextKenmerk(today()),
                        name(leden.keySet()),
                        members(leden),
                        Gezinsstatus.VOORGESTELD,
                        Optional.empty(),
                        today(),
                        Optional.empty());
        gezinnen.insert(gezin);
        gezin.leden().forEach(lid -> lidmaatschappen.insert(gezin.id(), lid));
        return gezin;
    }

    /** A proposal becomes what a person says: other members, other roles, and a name after them. */
    Gezin regroup(Gezin gezin, Map<InwonerId, Gezinsrol> leden) {
        requireLeden(leden.keySet());
        lidmaatschappen.deleteAll(gezin.id());
        members(leden).forEach(lid -> lidmaatschappen.insert(gezin.id(), lid));
        return gezinnen.find(gezin.id()).orElseThrow().renamed(name(leden.keySet()), today());
    }

    /** What the relations among these people tell about the role of each. */
    Map<InwonerId, Gezinsrol> roles(Collection<InwonerId> leden) {
        return rollen.propose(leden);
    }

    /** A file that is not closed and has exactly these members. */
    Optional<Gezin> withSameLeden(Set<InwonerId> leden) {
        return leden.stream()
                .findFirst()
                .flatMap(
                        lid ->
                                gezinnen.ofInwoner(lid).stream()
                                        .filter(gezin -> gezin.status() != Gezinsstatus.GESLOTEN)
                                        .filter(gezin -> hasToday(gezin, leden))
                                        .findFirst());
    }

    private boolean hasToday(Gezin gezin, Set<InwonerId> leden) {
        return new HashSet<>(gezin.inwonersOn(today())).equals(leden);
    }

    private void requireLeden(Collection<InwonerId> leden) {
        if (leden.isEmpty()) {
            throw new Refusal("leden", Tekst.of("gezin.fout.geen-leden"));
        }
        leden.forEach(inwoners::get);
    }

    private List<Gezinslid> members(Map<InwonerId, Gezinsrol> leden) {
        return leden.entrySet().stream()
                .map(lid -> new Gezinslid(lid.getKey(), lid.getValue(), Periode.from(today())))
                .toList();
    }

    private String name(Collection<InwonerId> leden) {
        return Gezinsnaam.of(inwoners.findAll(leden), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.RelatieChanged.Stap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Partners, parents and children, and who has authority over a child. */
@Service
@Transactional
public class Relaties {

    private final RelatieRepository relaties;
    private final GezagRepository gezag;
    private final VerblijfRepository verblijven;
    private final VerwijzingRepository verwijzingen;
    private final Inwonerindex index;

    Relaties(
            RelatieRepository relaties,
            GezagRepository gezag,
            VerblijfRepository verblijven,
            VerwijzingRepository verwijzingen,
            Inwonerindex index) {
        this.relaties = relaties;
        this.gezag = gezag;
        this.verblijven = verblijven;
        this.verwijzingen = verwijzingen;
        this.index = index;
    }

    /** The relation of this person, or the answer that it does not exist. */
    @Transactional(readOnly = true)
    public Relatie get(InwonerId id, RelatieId relatie) {
        return relaties.find(id, relatie)
                .orElseThrow(() -> new NotFound(Onderwerp.of("relatie", relatie)));
    }

    /** Whether the first is the second, or descends from the second. */
    @Transactional(readOnly = true)
    public boolean descends(InwonerId wie, InwonerId voorouder) {
        return verwijzingen.descends(wie, voorouder);
    }

    /** Writes down that the other is partner, parent or child of the person. */
    public void relate(
            InwonerId id, Relatiesoort soort, InwonerId ander, Optional<Periode> periode) {
        var inwoner = index.get(id);
        var verwante = index.get(ander);
        refuse("ander", Relatieregels.people(inwoner, soort, verwante));
        refuse("ander", circle(id, soort, verwante));
        refuse("vanaf", Relatieregels.days(inwoner, verwante, periode, index.today()));
        checkRoom(inwoner, soort, verwante, periode);
        checkRoom(verwante, soort.omgekeerd(), inwoner, periode);
        if (soort == Relatiesoort.KIND) {
            insert(verwante, Relatiesoort.OUDER, inwoner, periode);
        } else {
            insert(inwoner, soort, verwante, periode);
        }
        tell(inwoner, Optional.of(ander), verwante.naam(), Stap.BEGONNEN);
    }

    /** Nobody is the parent of an own forefather, also where no birth date tells who is older. */
    private Optional<Tekst> circle(InwonerId id, Relatiesoort soort, Inwoner verwante) {
        var kring =
                switch (soort) {
                    case OUDER -> verwijzingen.descends(verwante.id(), id);
                    case KIND -> verwijzingen.descends(id, verwante.id());
                    case PARTNER -> false;
                };
        return kring
                ? Optional.of(Tekst.of("inwoner.fout.kring", verwante.naam()))
                : Optional.empty();
    }

    /** The relation lasted until the day; where its start was not known it is told now. */
    public void end(InwonerId id, RelatieId relatieId, Optional<LocalDate> vanaf, LocalDate tot) {
        var inwoner = index.get(id);
        var relatie = get(id, relatieId);
        if (!relatie.lastsOn(index.today())) {
            throw new Refusal("tot", Tekst.of("inwoner.fout.relatie-voorbij"));
        }
        var van =
                relatie.periode()
                        .map(Periode::van)
                        .or(() -> vanaf)
                        .orElseThrow(
                                () -> new Refusal("vanaf", Tekst.of("inwoner.fout.relatie-begin")));
        if (tot.isAfter(index.today())) {
            throw new Refusal("tot", Tekst.of("inwoner.fout.relatie-toekomst"));
        }
        if (!tot.isAfter(van)) {
            throw new Refusal("tot", Tekst.of("inwoner.fout.einde-voor-begin", van));
        }
        relaties.end(id, relatie, Periode.between(van, tot));
        tell(inwoner, relatie.ander(), relatie.naam(), Stap.BEEINDIGD);
    }

    /** The end was a mistake: the relation goes on. */
    public void resume(InwonerId id, RelatieId relatieId) {
        var inwoner = index.get(id);
        var relatie = get(id, relatieId);
        relaties.resume(id, relatie);
        tell(inwoner, relatie.ander(), relatie.naam(), Stap.BEGONNEN);
    }

    /** It never was: a mistake is taken out of the records of both. */
    public void remove(InwonerId id, RelatieId relatieId) {
        var inwoner = index.get(id);
        var relatie = get(id, relatieId);
        relaties.delete(id, relatie);
        tell(inwoner, relatie.ander(), relatie.naam(), Stap.VERWIJDERD);
    }

    /** Writes down who has authority over a minor; what was known before ends there. */
    public void recordGezag(Gezag nieuw) {
        var kind = index.get(nieuw.kind());
        refuse(
                "vanaf",
                Gezagsregels.day(kind, gezag.of(kind.id()), nieuw.periode().van(), index.today()));
        gezag.insert(Gezagsregels.untilAdult(nieuw, kind));
        index.tell(new GezagRecorded(kind.id(), kind.naam()));
    }

    /** The authority from that day never was; what was known before goes on. */
    public void withdrawGezag(InwonerId kindId, LocalDate vanaf) {
        var kind = index.get(kindId);
        gezag.withdraw(kindId, vanaf);
        gezag.of(kindId).stream()
                .filter(eerder -> eerder.periode().tot().equals(Optional.of(vanaf)))
                .findFirst()
                .ifPresent(
                        eerder ->
                                gezag.insert(
                                        Gezagsregels.untilAdult(
                                                new Gezag(
                                                        kindId,
                                                        eerder.code(),
                                                        Periode.from(eerder.periode().van()),
                                                        eerder.derde()),
                                                kind)));
        index.tell(new GezagRecorded(kind.id(), kind.naam()));
    }

    private void insert(
            Inwoner inwoner, Relatiesoort soort, Inwoner ander, Optional<Periode> periode) {
        var rang =
                relaties.of(inwoner.id()).stream()
                        .filter(relatie -> relatie.soort() == soort)
                        .filter(relatie -> relatie.lastsOn(index.today()))
                        .count();
        var relatie =
                new Relatie(
                        soort,
                        Optional.of(ander.id()),
                        ander.naam(),
                        ander.geboortedatum(),
                        periode);
        relaties.insert(inwoner.id(), relatie, soort == Relatiesoort.OUDER && rang > 0 ? 2 : 1);
    }

    private void checkRoom(
            Inwoner inwoner, Relatiesoort soort, Inwoner ander, Optional<Periode> periode) {
        refuse(
                "ander",
                Relatieregels.room(
                        inwoner, relaties.of(inwoner.id()), soort, ander, periode, index.today()));
    }

    private void tell(Inwoner inwoner, Optional<InwonerId> ander, String naam, Stap stap) {
        Set<String> sleutels = new HashSet<>(verblijven.sleutels(inwoner.id()));
        ander.map(verblijven::sleutels).ifPresent(sleutels::addAll);
        List<InwonerId> anders = ander.stream().toList();
        index.renew(inwoner.id());
        anders.forEach(index::renew);
        index.tell(new RelatieChanged(inwoner.id(), inwoner.naam(), anders, naam, stap, sleutels));
    }

    private static void refuse(String veld, Optional<Tekst> reason) {
        reason.ifPresent(
                tekst -> {
                    throw new Refusal(veld, tekst);
                });
    }
}

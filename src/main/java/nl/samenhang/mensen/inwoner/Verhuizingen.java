package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who lives where from when, and from whom that is hidden. Who lives together follows from it. */
@Service
@Transactional
public class Verhuizingen {

    private final InwonerRepository inwoners;
    private final VerblijfRepository verblijven;
    private final Inwonerindex index;

    Verhuizingen(InwonerRepository inwoners, VerblijfRepository verblijven, Inwonerindex index) {
        this.inwoners = inwoners;
        this.verblijven = verblijven;
        this.index = index;
    }

    /** These people live there from the day on; the stay of each before ends there. */
    public void move(Collection<InwonerId> wie, Verhuizing verhuizing) {
        if (wie.isEmpty()) {
            throw new Refusal("wie", Tekst.of("inwoner.fout.niemand-verhuist"));
        }
        var verhuizers = wie.stream().distinct().map(index::get).toList();
        verhuizers.forEach(inwoner -> check(inwoner, verhuizing));
        var facts = verhuizers.stream().map(inwoner -> move(inwoner, verhuizing)).toList();
        facts.forEach(index::tell);
    }

    private AdresChanged move(Inwoner inwoner, Verhuizing verhuizing) {
        var id = inwoner.id();
        var changed = new LinkedHashSet<>(List.of(verhuizing.adres().sleutel()));
        verblijven
                .on(id, verhuizing.vanaf())
                .ifPresent(before -> changed.add(before.adres().sleutel()));
        verblijven.end(id, verhuizing.vanaf());
        verblijven.insert(
                id,
                new Verblijf(
                        verhuizing.soort(), verhuizing.adres(), Periode.from(verhuizing.vanaf())));
        return new AdresChanged(id, index.renew(id).naam(), changed);
    }

    /** The last move was a mistake: the person lives on where that was before. */
    public void withdraw(InwonerId id, LocalDate vanaf) {
        var eerder = verblijven.of(id);
        if (eerder.isEmpty() || !eerder.getFirst().periode().van().equals(vanaf)) {
            throw new Refusal(Tekst.of("inwoner.fout.later-verhuisd", index.get(id).naam()));
        }
        var sleutels = verblijven.sleutels(id);
        verblijven.withdraw(id, vanaf);
        index.tell(new AdresChanged(id, index.renew(id).naam(), sleutels));
    }

    /** Hides the addresses from everybody without the right to see them, at once. */
    public void shield(Collection<InwonerId> wie) {
        wie.forEach(id -> shield(id, true));
    }

    /** Shows the address again. */
    public void unshield(InwonerId id) {
        shield(id, false);
    }

    private void shield(InwonerId id, boolean geheim) {
        if (index.get(id).geheim() == geheim) {
            return;
        }
        inwoners.updateGeheim(id, geheim);
        index.tell(new GeheimhoudingChanged(id, index.renew(id).naam(), geheim));
    }

    private void check(Inwoner inwoner, Verhuizing verhuizing) {
        var eerder = verblijven.of(inwoner.id());
        refuse("vanaf", Verhuisregels.day(inwoner, verhuizing.vanaf(), index.today()));
        refuse("vanaf", Verhuisregels.order(inwoner, eerder, verhuizing.vanaf()));
        refuse("straat", Verhuisregels.place(inwoner, eerder, verhuizing));
    }

    private static void refuse(String veld, Optional<Tekst> reason) {
        reason.ifPresent(
                tekst -> {
                    throw new Refusal(veld, tekst);
                });
    }
}

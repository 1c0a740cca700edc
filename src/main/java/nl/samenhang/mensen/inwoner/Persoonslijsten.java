package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects who a person is, and keeps when a person died. */
@Service
@Transactional
public class Persoonslijsten {

    private final InwonerRepository inwoners;
    private final RelatieRepository relaties;
    private final VerblijfRepository verblijven;
    private final Inwonerindex index;

    Persoonslijsten(
            InwonerRepository inwoners,
            RelatieRepository relaties,
            VerblijfRepository verblijven,
            Inwonerindex index) {
        this.inwoners = inwoners;
        this.relaties = relaties;
        this.verblijven = verblijven;
        this.index = index;
    }

    /** Where the register says the person is registered; empty for who was written down by hand. */
    @Transactional(readOnly = true)
    public Optional<Gemeentecode> registeredIn(InwonerId id) {
        return inwoners.registeredIn(id);
    }

    /** The register told by which number, or beside which partner, somebody is found. */
    public void renew(InwonerId id) {
        index.renew(id);
    }

    /** What was written wrongly is right now, also where others are related to the person. */
    public void correct(InwonerId id, Persoonsgegevens gegevens) {
        var before = index.get(id);
        check(before, gegevens);
        inwoners.update(id, gegevens);
        var inwoner = index.renew(id);
        relaties.rename(inwoner);
        relaties.of(id).stream()
                .filter(relatie -> relatie.soort() == Relatiesoort.PARTNER)
                .flatMap(relatie -> relatie.ander().stream())
                .forEach(index::renew);
        index.tell(new GegevensCorrected(id, inwoner.naam(), verblijven.sleutels(id)));
    }

    /** The person died; a marriage ends with it (BW 1:149), and nobody lives on at the address. */
    public void recordDeath(InwonerId id, LocalDate dag) {
        var inwoner = index.get(id);
        refuse("overleden", Inwonerregels.death(inwoner.geboortedatum(), dag, index.today()));
        inwoner.overlijdensdatum().ifPresent(former -> relaties.resumeAfter(id, former));
        inwoners.updateOverleden(id, Optional.of(dag));
        relaties.endByDeath(id, dag);
        tellDeath(inwoner, true);
    }

    /** It was a mistake: the person lives, and is partner again of who was until that day. */
    public void withdrawDeath(InwonerId id) {
        var inwoner = index.get(id);
        if (inwoner.overlijdensdatum().isEmpty()) {
            return;
        }
        relaties.resumeAfter(id, inwoner.overlijdensdatum().get());
        inwoners.updateOverleden(id, Optional.empty());
        tellDeath(inwoner, false);
    }

    private void tellDeath(Inwoner inwoner, boolean overleden) {
        var sleutels = verblijven.sleutels(inwoner.id());
        index.tell(new OverlijdenChanged(inwoner.id(), inwoner.naam(), overleden, sleutels));
    }

    private void check(Inwoner before, Persoonsgegevens gegevens) {
        if (gegevens.voornamen().isBlank() && gegevens.geslachtsnaam().isBlank()) {
            throw new Refusal("geslachtsnaam", Tekst.of("inwoner.fout.naam"));
        }
        var geboren = gegevens.geboortedatum();
        refuse("geboortedatum", geboren.flatMap(dag -> Inwonerregels.birth(dag, index.today())));
        if (before.overlijdensdatum().isPresent()) {
            refuse(
                    "geboortedatum",
                    Inwonerregels.death(geboren, before.overlijdensdatum().get(), index.today()));
        }
        relaties.of(before.id())
                .forEach(relatie -> refuse("geboortedatum", parenthood(relatie, geboren)));
        gegevens.bsn()
                .flatMap(bsn -> inwoners.findByBsn(bsn, index.today()))
                .filter(ander -> !ander.id().equals(before.id()))
                .ifPresent(
                        ander -> {
                            throw new Refusal("bsn", Tekst.of("inwoner.fout.bsn-bekend"));
                        });
    }

    private static Optional<Tekst> parenthood(Relatie relatie, Optional<Geboortedatum> geboren) {
        return switch (relatie.soort()) {
            case OUDER -> Inwonerregels.parenthood(relatie.geboortedatum(), geboren);
            case KIND -> Inwonerregels.parenthood(geboren, relatie.geboortedatum());
            case PARTNER -> Optional.empty();
        };
    }

    private static void refuse(String veld, Optional<Tekst> reason) {
        reason.ifPresent(
                tekst -> {
                    throw new Refusal(veld, tekst);
                });
    }
}

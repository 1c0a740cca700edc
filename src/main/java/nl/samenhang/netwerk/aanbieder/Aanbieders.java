package nl.samenhang.netwerk.aanbieder;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that help, kept up: who they are, where they sit and what they offer. */
@Service
@Transactional
public class Aanbieders {

    private final AanbiederRepository aanbieders;
    private final AanbodRepository aanbod;
    private final Hulpvragen hulpvragen;

    Aanbieders(AanbiederRepository aanbieders, AanbodRepository aanbod, Hulpvragen hulpvragen) {
        this.aanbieders = aanbieders;
        this.aanbod = aanbod;
        this.hulpvragen = hulpvragen;
    }

    /** Takes a provider into the network with its locations. */
    public void register(Aanbieder aanbieder) {
        requireFree(aanbieder);
        aanbieders.insert(aanbieder);
        aanbieder.vestigingen().forEach(aanbieders::insert);
    }

    /** What is known of the organisation itself. */
    public void change(Aanbieder aanbieder) {
        get(aanbieder.id());
        requireFree(aanbieder);
        aanbieders.update(aanbieder);
    }

    public void addVestiging(Vestiging vestiging) {
        get(vestiging.aanbieder());
        aanbieders.insert(vestiging);
    }

    /** What the organisation offers at one of its locations. */
    public HulpaanbodId offer(
            VestigingId vestiging, Aanbodinhoud inhoud, Beschikbaarheid beschikbaarheid) {
        check(vestiging, inhoud);
        var id = HulpaanbodId.next();
        aanbod.insert(id, vestiging, inhoud, beschikbaarheid);
        return id;
    }

    public void change(
            HulpaanbodId id,
            VestigingId vestiging,
            Aanbodinhoud inhoud,
            Beschikbaarheid beschikbaarheid) {
        check(vestiging, inhoud);
        if (aanbod.update(id, vestiging, inhoud, beschikbaarheid) == 0) {
            throw new NotFound(id.onderwerp());
        }
    }

    /** Nobody can choose it any more, or everybody can again; who chose it keeps the choice. */
    public void setActief(HulpaanbodId id, boolean actief) {
        if (aanbod.setActief(id, actief) == 0) {
            throw new NotFound(id.onderwerp());
        }
    }

    /** Puts what a resident thought on the page of the organisation, after somebody read it. */
    public void addErvaring(Ervaring ervaring) {
        get(ervaring.aanbieder());
        aanbieders.insert(ervaring);
    }

    public void removeErvaring(AanbiederId aanbieder, UUID id) {
        if (aanbieders.deleteErvaring(aanbieder, id) == 0) {
            throw new NotFound(new Onderwerp("ervaring", id));
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Ervaring> ervaringen(AanbiederId aanbieder) {
        return aanbieders.ervaringenOf(aanbieder);
    }

    /** All organisations by name, without their locations: some hundreds in one municipality. */
    @Transactional(readOnly = true)
    public List<Aanbieder> all() {
        return aanbieders.all();
    }

    @Transactional(readOnly = true)
    public Optional<Aanbieder> find(AanbiederId id) {
        return aanbieders
                .find(id)
                .map(found -> found.withVestigingen(aanbieders.vestigingenOf(id)));
    }

    @Transactional(readOnly = true)
    public Aanbieder get(AanbiederId id) {
        return find(id).orElseThrow(() -> new NotFound(Onderwerp.of("aanbieder", id)));
    }

    @Transactional(readOnly = true)
    public Optional<Vestiging> findVestiging(VestigingId id) {
        return aanbieders.vestigingen(List.of(id)).stream().findFirst();
    }

    /** The locations with these ids, in the order of their names. */
    @Transactional(readOnly = true)
    public List<Vestiging> findVestigingen(Collection<VestigingId> ids) {
        return ids.isEmpty() ? List.of() : aanbieders.vestigingen(ids);
    }

    /** Every location, to choose from: some hundreds at most in one municipality. */
    @Transactional(readOnly = true)
    public List<Vestiging> allVestigingen() {
        return aanbieders.allVestigingen();
    }

    private void check(VestigingId vestiging, Aanbodinhoud inhoud) {
        if (findVestiging(vestiging).isEmpty()) {
            throw new Refusal("vestiging", Tekst.of("aanbieder.fout.vestiging"));
        }
        if (!hulpvragen.knowAll(inhoud.doelgroep().hulpvragen())) {
            throw new Refusal("hulpvragen", Tekst.of("aanbieder.fout.hulpvragen"));
        }
        if (!Talen.areKnown(inhoud.talen())) {
            throw new Refusal("talen", Tekst.of("aanbieder.fout.talen"));
        }
    }

    /** A name or a number stands for one organisation. */
    private void requireFree(Aanbieder nieuw) {
        for (var ander : aanbieders.all()) {
            if (ander.id().equals(nieuw.id())) {
                continue;
            }
            if (ander.naam()
                    .toLowerCase(Locale.ROOT)
                    .equals(nieuw.naam().toLowerCase(Locale.ROOT))) {
                throw new Refusal("naam", Tekst.of("aanbieder.fout.naam-bestaat"));
            }
            if (nieuw.agbcode().isPresent() && ander.agbcode().equals(nieuw.agbcode())) {
                throw new Refusal("agbcode", Tekst.of("aanbieder.fout.agbcode-bestaat"));
            }
        }
    }
}

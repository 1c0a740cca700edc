package nl.samenhang.netwerk.aanbieder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The providers that a municipality works with. */
@Service
public class Aanbieders {

    private final AanbiederRepository aanbieders;

    Aanbieders(AanbiederRepository aanbieders) {
        this.aanbieders = aanbieders;
    }

    /** Takes a provider into the network with its locations. */
    @Transactional
    public void register(Aanbieder aanbieder) {
        aanbieders.insert(aanbieder);
        aanbieder.vestigingen().forEach(aanbieders::insert);
    }

    @Transactional(readOnly = true)
    public Optional<Aanbieder> find(AanbiederId id) {
        return aanbieders
                .find(id)
                .map(
                        found ->
                                new Aanbieder(
                                        id,
                                        found.naam(),
                                        found.agbcode(),
                                        aanbieders.vestigingenOf(id)));
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
}

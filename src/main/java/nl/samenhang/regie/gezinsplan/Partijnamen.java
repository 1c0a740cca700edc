package nl.samenhang.regie.gezinsplan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.aanbieder.VestigingId;
import nl.samenhang.platform.security.Medewerkers;
import org.springframework.stereotype.Component;

/** Gives parties the names they have today; the plan keeps only who they are. */
@Component
class Partijnamen {

    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Aanbieders aanbieders;

    Partijnamen(Inwoners inwoners, Medewerkers medewerkers, Aanbieders aanbieders) {
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.aanbieders = aanbieders;
    }

    /** The names of these parties by their id. */
    Map<UUID, String> of(Collection<Partij> partijen) {
        var namen = new HashMap<UUID, String>();
        inwoners.findAll(
                        ids(partijen, Partij.Soort.GEZINSLID).stream().map(InwonerId::new).toList())
                .forEach(i -> namen.put(i.id().value(), i.aanspreeknaam()));
        ids(partijen, Partij.Soort.MEDEWERKER).stream()
                .flatMap(id -> medewerkers.find(new MedewerkerId(id)).stream())
                .forEach(m -> namen.put(m.id().value(), m.naam()));
        aanbieders
                .findVestigingen(
                        ids(partijen, Partij.Soort.VESTIGING).stream()
                                .map(VestigingId::new)
                                .toList())
                .forEach(v -> namen.put(v.id().value(), v.volledigeNaam()));
        return namen;
    }

    private static List<UUID> ids(Collection<Partij> partijen, Partij.Soort soort) {
        return partijen.stream()
                .filter(p -> p.soort() == soort)
                .flatMap(p -> p.id().stream())
                .distinct()
                .toList();
    }
}

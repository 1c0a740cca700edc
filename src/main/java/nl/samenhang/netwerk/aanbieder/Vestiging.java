package nl.samenhang.netwerk.aanbieder;

import java.util.Optional;

/**
 * A location of a provider; the one that carries out a part of a plan (Regie- en Zaakservices 1.0,
 * 3.1: vestiging).
 *
 * @param bezoek where people come, and how they get there
 */
public record Vestiging(
        VestigingId id,
        AanbiederId aanbieder,
        String aanbiederNaam,
        String naam,
        Optional<String> plaats,
        Optional<String> telefoon,
        Optional<String> email,
        Bezoekadres bezoek) {

    /** The name as people say it: the organisation, and the location when that adds something. */
    public String volledigeNaam() {
        return naam.equals(aanbiederNaam) ? naam : aanbiederNaam + ", " + naam;
    }
}

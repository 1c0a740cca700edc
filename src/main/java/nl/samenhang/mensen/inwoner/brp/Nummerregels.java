package nl.samenhang.mensen.inwoner.brp;

import java.util.Optional;
import nl.samenhang.mensen.inwoner.brp.InschrijvingRepository.Bekend;

/** One person has one BSN, and one BSN one person (Wet algemene bepalingen burgerservicenummer). */
final class Nummerregels {

    private Nummerregels() {}

    /**
     * @param owner who has the BSN of the list in our file
     * @param known who has its A-nummer in our file
     * @return the rule by which the list is refused
     */
    static Optional<String> refusal(
            Optional<Bekend> owner, Optional<Bekend> known, Persoon persoon) {
        if (belongsToAnother(owner, known, persoon)) {
            return Optional.of("dubbel");
        }
        return known.flatMap(Bekend::bsn)
                .filter(bsn -> persoon.bsn().filter(ander -> !ander.equals(bsn)).isPresent())
                .map(bsn -> "tweede-bsn");
    }

    /** A BSN that somebody with another A-nummer carries, or that would move to a second person. */
    private static boolean belongsToAnother(
            Optional<Bekend> owner, Optional<Bekend> known, Persoon persoon) {
        return owner.filter(bekend -> !bekend.anummer().equals(Optional.of(persoon.anummer())))
                .filter(bekend -> bekend.anummer().isPresent() || known.isPresent())
                .isPresent();
    }
}

package nl.samenhang.mensen.overdracht;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;

/** What happens to a file between two municipalities; the family reads it too. */
public sealed interface Overdrachtfeit extends Gebeurtenis {

    GezinId dossier();

    /** The name of the other municipality. */
    String gemeente();

    List<InwonerId> leden();

    @Override
    default Optional<GezinId> gezin() {
        return Optional.of(dossier());
    }

    @Override
    default List<InwonerId> betrokkenen() {
        return leden();
    }

    @Override
    default boolean forGezin() {
        return true;
    }

    /** The file was offered, with the consent of these people. */
    record OverdrachtOffered(
            OverdrachtId id, GezinId dossier, String gemeente, List<InwonerId> leden)
            implements Overdrachtfeit {

        @Override
        public Onderwerp onderwerp() {
            return id.onderwerp();
        }

        @Override
        public Tekst omschrijving() {
            return Tekst.of("overdracht.feit.aangeboden", gemeente);
        }
    }

    /** It came to an end: taken over there, refused or withdrawn. */
    record OverdrachtEnded(
            OverdrachtId id,
            GezinId dossier,
            String gemeente,
            Overdrachtstatus status,
            List<InwonerId> leden)
            implements Overdrachtfeit {

        @Override
        public Onderwerp onderwerp() {
            return id.onderwerp();
        }

        @Override
        public Tekst omschrijving() {
            return Tekst.of("overdracht.feit." + status, gemeente);
        }
    }

    /** A file of another municipality was taken in. */
    record DossierTakenIn(OntvangstId id, GezinId dossier, String gemeente, List<InwonerId> leden)
            implements Overdrachtfeit {

        @Override
        public Onderwerp onderwerp() {
            return id.onderwerp();
        }

        @Override
        public Tekst omschrijving() {
            return Tekst.of("overdracht.feit.overgenomen", gemeente);
        }
    }
}

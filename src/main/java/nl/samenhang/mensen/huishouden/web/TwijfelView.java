package nl.samenhang.mensen.huishouden.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.huishouden.TwijfelId;
import nl.samenhang.mensen.inwoner.Inwoner;

/**
 * Questions about who lives with whom.
 *
 * @param volgende where the next part of the list begins
 * @param inwoner the person from whose page somebody came; the questions are about their address
 */
public record TwijfelView(
        List<Vraag> vragen, Optional<TwijfelId> volgende, Optional<Inwoner> inwoner) {

    /** One question with the people it is about. */
    public record Vraag(TwijfelId id, Inwoner inwoner, Inwoner bij, Tekst reden) {}
}

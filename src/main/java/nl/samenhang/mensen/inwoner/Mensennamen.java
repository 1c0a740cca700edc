package nl.samenhang.mensen.inwoner;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/** How one person or two people together are named in a sentence. */
public final class Mensennamen {

    private Mensennamen() {}

    /** "Jan van Dam", "Jan en Els van Dam" with one surname, else "Jan van Dam en Els de Wit". */
    public static Tekst of(Inwoner een, Optional<Inwoner> ander) {
        return ander.map(
                        twee ->
                                een.achternaam().equals(twee.achternaam())
                                        ? Tekst.of(
                                                "inwoner.namen.gezamenlijk",
                                                een.aanspreeknaam(),
                                                twee.naam())
                                        : Tekst.of("inwoner.namen.apart", een.naam(), twee.naam()))
                .orElseGet(() -> Tekst.of("inwoner.namen.een", een.naam()));
    }
}

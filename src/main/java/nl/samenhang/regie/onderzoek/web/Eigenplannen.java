package nl.samenhang.regie.onderzoek.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.document.DocumentId;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.regie.onderzoek.Eigenplan;
import nl.samenhang.regie.onderzoek.OnderzoekId;
import nl.samenhang.regie.onderzoek.Onderzoeken;
import nl.samenhang.regie.onderzoek.Voorbereiding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in a plan that people made themselves, with the file that belongs to it. */
@Component
class Eigenplannen {

    private final Onderzoeken onderzoeken;
    private final Voorbereiding voorbereiding;
    private final Documenten documenten;
    private final Clock clock;

    Eigenplannen(
            Onderzoeken onderzoeken,
            Voorbereiding voorbereiding,
            Documenten documenten,
            Clock clock) {
        this.onderzoeken = onderzoeken;
        this.voorbereiding = voorbereiding;
        this.documenten = documenten;
        this.clock = clock;
    }

    void receive(
            OnderzoekId id,
            InwonerId inwoner,
            EigenplanForm form,
            @Nullable String naam,
            byte[] bytes) {
        var document =
                bytes.length == 0
                        ? Optional.<DocumentId>empty()
                        : Optional.of(store(id, inwoner, naam == null ? "" : naam, bytes));
        voorbereiding.receive(
                id,
                new Eigenplan(
                        inwoner,
                        form.soort(),
                        form.woorden(),
                        document,
                        form.ontvangenOp().orElseGet(() -> LocalDate.now(clock))));
    }

    private DocumentId store(OnderzoekId id, InwonerId inwoner, String naam, byte[] bytes) {
        try {
            return documenten.store(
                    NieuwDocument.of(naam, bytes, id.onderwerp())
                            .inGezin(onderzoeken.get(id).gezin())
                            .about(List.of(inwoner)));
        } catch (Refusal refusal) {
            throw new Refusal("bestand", refusal.reason());
        }
    }
}

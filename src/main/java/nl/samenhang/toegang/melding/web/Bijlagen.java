package nl.samenhang.toegang.melding.web;

import java.util.List;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.web.Bijlage;
import nl.samenhang.toegang.melding.Ontvangst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps what a reporter sends along: a photo of a letter, a document. */
@Component
class Bijlagen {

    private final Documenten documenten;

    Bijlagen(Documenten documenten) {
        this.documenten = documenten;
    }

    /**
     * All of them or none; a file of another kind is refused with a sentence that says which are
     * taken.
     */
    void store(Ontvangst ontvangst, @Nullable List<MultipartFile> bestanden) {
        Bijlage.of(bestanden).forEach(bijlage -> store(ontvangst, bijlage));
    }

    private void store(Ontvangst ontvangst, Bijlage bijlage) {
        try {
            documenten.store(
                    NieuwDocument.of(bijlage.naam(), bijlage.inhoud(), ontvangst.id().onderwerp()));
        } catch (Refusal refusal) {
            throw new Refusal("bestanden", refusal.reason());
        }
    }
}

package nl.samenhang.toegang.melding.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.toegang.melding.Ontvangst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps what a reporter sends along: a photo of a letter, a document. */
@Component
class Bijlagen {

    private static final int MOST = 5;

    private final Documenten documenten;

    Bijlagen(Documenten documenten) {
        this.documenten = documenten;
    }

    /**
     * All of them or none; a file of another kind is refused with a sentence that says which are
     * taken.
     */
    void store(Ontvangst ontvangst, @Nullable List<MultipartFile> bestanden) {
        var gekozen = bestanden == null ? List.<MultipartFile>of() : chosen(bestanden);
        if (gekozen.size() > MOST) {
            throw new Refusal("bestanden", Tekst.of("melding.fout.bestanden"));
        }
        gekozen.forEach(bestand -> store(ontvangst, bestand));
    }

    private static List<MultipartFile> chosen(List<MultipartFile> bestanden) {
        return bestanden.stream().filter(bestand -> !bestand.isEmpty()).toList();
    }

    private void store(Ontvangst ontvangst, MultipartFile bestand) {
        try {
            var naam = bestand.getOriginalFilename();
            documenten.store(
                    NieuwDocument.of(
                            naam == null ? "" : naam,
                            bestand.getBytes(),
                            ontvangst.id().onderwerp()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal refusal) {
            throw new Refusal("bestanden", refusal.reason());
        }
    }
}

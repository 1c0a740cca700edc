package nl.samenhang.recht.register;

import java.time.Clock;
import java.util.List;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Impact assessments (AVG art. 35): what the house knows of a processing stands in the register,
 * what a person has to judge is asked here. Each answer stays; a correction is a new version.
 */
@Service
@Transactional
public class Dpias {

    private final DpiaRepository repository;
    private final Clock clock;

    Dpias(DpiaRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All answers about a processing, of each question the newest first. */
    @Transactional(readOnly = true)
    public List<Dpiaantwoord> antwoorden(String verwerking) {
        return repository.all(verwerking);
    }

    /**
     * Writes the next version of an answer.
     *
     * @param gelezen the version that the writer saw; 0 when there was none
     */
    public void answer(String verwerking, Dpiavraag vraag, int gelezen, String tekst) {
        if (tekst.isBlank()) {
            throw new Refusal("tekst", Tekst.of("register.fout.tekst"));
        }
        if (!repository.insert(verwerking, vraag, gelezen + 1, tekst.strip(), clock.instant())) {
            throw new Refusal("tekst", Tekst.of("register.fout.ingehaald"));
        }
    }
}

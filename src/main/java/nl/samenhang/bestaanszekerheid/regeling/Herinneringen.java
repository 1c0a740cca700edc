package nl.samenhang.bestaanszekerheid.regeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody who wants to hear it that a scheme is possible again. */
@Service
@Transactional
public class Herinneringen {

    private final HerinneringRepository repository;
    private final Rechtenvragen vragen;
    private final Gezinspost post;
    private final Verwerkingslog log;
    private final Clock clock;

    Herinneringen(
            HerinneringRepository repository,
            Rechtenvragen vragen,
            Gezinspost post,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.vragen = vragen;
        this.post = post;
        this.log = log;
        this.clock = clock;
    }

    /** What was asked for with this question. */
    @Transactional(readOnly = true)
    public List<Herinnering> of(RechtenvraagId vraag) {
        return repository.of(vraag);
    }

    /** Asks to hear when this scheme is possible again; only where such a day is known. */
    public void ask(RechtenvraagId id, String tabel) {
        var vraag = vragen.get(id);
        var op =
                Optional.of(vraag)
                        .filter(v -> !v.isOpen())
                        .flatMap(v -> vragen.rechten(v).of(tabel))
                        .flatMap(Regelinguitslag::opnieuwVanaf)
                        .filter(dag -> dag.isAfter(today()))
                        .orElseThrow(() -> new Refusal(Tekst.of("rechtenvraag.fout.herinnering")));
        repository.insert(
                new Herinnering(
                        Ids.next(),
                        id,
                        vraag.gezin(),
                        vraag.aanvrager(),
                        tabel,
                        op,
                        Optional.empty()),
                today());
        log.changed(id.onderwerp(), List.of(vraag.aanvrager()));
    }

    /** Tells those whose day has come; the message names no amount and no reason. */
    public int send() {
        var due = repository.due(today());
        for (var herinnering : due) {
            post.sendTo(
                    herinnering.gezin(),
                    herinnering.inwoner(),
                    new Bericht(
                            Tekst.of("rechtenvraag.bericht.herinnering.titel"),
                            List.of(
                                    Tekst.of(
                                            "rechtenvraag.bericht.herinnering.tekst",
                                            herinnering.op()),
                                    Tekst.of("rechtenvraag.bericht.herinnering.verder")),
                            herinnering.vraag().onderwerp(),
                            Optional.of(herinnering.gezin())));
            repository.sent(herinnering.id(), today());
        }
        return due.size();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package nl.samenhang.platform.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files that people bring and that we make, and shows them to who may see them. */
@Service
@Transactional
public class Documenten {

    /** The largest file we take. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    private final DocumentRepository repository;
    private final List<Losstuk> stukken;
    private final Verwerkingslog log;
    private final Clock clock;

    Documenten(
            DocumentRepository repository, List<Losstuk> stukken, Verwerkingslog log, Clock clock) {
        this.repository = repository;
        this.stukken = List.copyOf(stukken);
        this.log = log;
        this.clock = clock;
    }

    /**
     * Keeps the file. The same bytes for the same thing have no second effect.
     *
     * @throws Refusal when it is empty, too large, or of a kind we do not take
     */
    public DocumentId store(NieuwDocument nieuw) {
        var mediatype = judge(nieuw.inhoud());
        var safe =
                new NieuwDocument(
                        safeName(nieuw.naam(), mediatype),
                        nieuw.inhoud(),
                        nieuw.onderwerp(),
                        nieuw.gezin(),
                        nieuw.betreft(),
                        nieuw.gedeeld());
        var id = DocumentId.next();
        var hash = sha256(nieuw.inhoud());
        if (repository.insert(id, safe, mediatype, hash, Contexts.current(), clock.instant())) {
            return id;
        }
        return repository.findSame(nieuw.onderwerp(), hash).orElse(id);
    }

    /** The file with its bytes; leaves a line in the log for each person whose data it holds. */
    public Inhoud open(DocumentId id) {
        var document =
                repository.find(id).orElseThrow(() -> new NotFound(Onderwerp.of("document", id)));
        log.read(Onderwerp.of("document", id), repository.persons(id));
        return new Inhoud(document, repository.content(id));
    }

    /**
     * Like {@link #open}, for an employee: what lies in no file yet opens only for who works on
     * such things.
     */
    public Inhoud openAtWork(DocumentId id) {
        var mine =
                repository
                        .find(id)
                        .filter(document -> document.gezin().isPresent() || isMyWork(document));
        if (mine.isEmpty()) {
            throw new NotFound(Onderwerp.of("document", id));
        }
        return open(id);
    }

    private boolean isMyWork(Document document) {
        return stukken.stream()
                .filter(stuk -> stuk.soort().equals(document.onderwerp().soort()))
                .anyMatch(stuk -> Contexts.current().rechten().contains(stuk.recht()));
    }

    /** Like {@link #open}, for the family: only what is shared with it exists. */
    public Inhoud openShared(DocumentId id) {
        var shared =
                repository
                        .find(id)
                        .filter(Document::gedeeld)
                        .filter(document -> document.gezin().isPresent());
        if (shared.isEmpty()) {
            throw new NotFound(Onderwerp.of("document", id));
        }
        return open(id);
    }

    /** The files of one thing, oldest first. */
    @Transactional(readOnly = true)
    public List<Document> of(Onderwerp onderwerp) {
        return repository.list(onderwerp);
    }

    /** The files in the file of a gezin, newest first. */
    @Transactional(readOnly = true)
    public List<Document> of(GezinId gezin) {
        return repository.list(gezin);
    }

    /** All files in the file of a gezin, for who gives it to another municipality. */
    @Transactional(readOnly = true)
    public List<Document> all(GezinId gezin) {
        return repository.all(gezin);
    }

    /** Whose data a file holds. */
    @Transactional(readOnly = true)
    public List<InwonerId> concerns(DocumentId id) {
        return repository.persons(id);
    }

    /** Whose data the files of one thing hold, as far as that is known by now. */
    public void concern(Onderwerp onderwerp, Collection<InwonerId> betreft) {
        repository.concern(onderwerp, betreft);
    }

    /**
     * Puts what stood alone, such as the attachments of a melding, in the file of a gezin.
     *
     * @param betreft whose data they hold: from then on each opening leaves a line for them
     */
    public void moveTo(GezinId gezin, Onderwerp onderwerp, Collection<InwonerId> betreft) {
        repository.concern(onderwerp, betreft);
        repository.move(onderwerp, gezin, Contexts.current());
    }

    private static Mediatype judge(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal(Tekst.of("document.weigering.leeg"));
        }
        if (bytes.length > LARGEST) {
            throw new Refusal(Tekst.of("document.weigering.te-groot"));
        }
        return Mediatype.sniff(bytes)
                .orElseThrow(() -> new Refusal(Tekst.of("document.weigering.soort")));
    }

    /**
     * Without the folders of somebody's own machine or signs that nobody sees, such as one that
     * turns the reading direction, and with the ending of what it really is.
     */
    private static String safeName(String given, Mediatype mediatype) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"<>|:*?]", "").strip();
        var dot = clean.lastIndexOf('.');
        var stem = dot > 0 ? clean.substring(0, dot) : clean;
        var room = LONGEST_NAME - mediatype.extensie().length() - 1;
        var fitting =
                stem.isEmpty() ? "document" : stem.substring(0, Math.min(stem.length(), room));
        return fitting + "." + mediatype.extensie();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file with its bytes. */
    public record Inhoud(Document document, byte[] bytes) {}
}

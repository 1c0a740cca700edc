package nl.samenhang.bestaanszekerheid.verstrekking;

import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.beschikking.Besluit;
import nl.samenhang.besluit.beschikking.Toekenning;
import nl.samenhang.besluit.beschikking.Toetsen;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningEnded;
import nl.samenhang.besluit.voorziening.VoorzieningExtended;
import nl.samenhang.besluit.voorziening.VoorzieningRecorded;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What decisions on schemes give. It stands ready in the moment in which a decision is announced,
 * and ends with the help that it rests on.
 */
@Service
@Transactional
public class Verstrekkingen {

    private final VerstrekkingRepository repository;
    private final Verstrekkingsregels regels;
    private final Tegoeden tegoeden;
    private final Toetsen toetsen;
    private final Aanvragen aanvragen;
    private final Beschikkingen beschikkingen;
    private final Verwerkingslog log;

    Verstrekkingen(
            VerstrekkingRepository repository,
            Verstrekkingsregels regels,
            Tegoeden tegoeden,
            Toetsen toetsen,
            Aanvragen aanvragen,
            Beschikkingen beschikkingen,
            Verwerkingslog log) {
        this.repository = repository;
        this.regels = regels;
        this.tegoeden = tegoeden;
        this.toetsen = toetsen;
        this.aanvragen = aanvragen;
        this.beschikkingen = beschikkingen;
        this.log = log;
    }

    /** Of a household, the newest first, as far as who asks may know of it. */
    @Transactional(readOnly = true)
    public List<Verstrekking> of(GezinId gezin) {
        return repository.of(gezin);
    }

    @Transactional(readOnly = true)
    public Verstrekking get(VerstrekkingId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** Writes down the amount of a bill, for a decision that names none; that is done once. */
    public void amount(VerstrekkingId id, Bedrag bedrag, String grond) {
        var verstrekking = get(id);
        if (!verstrekking.asksBedrag()
                || bedrag.equals(Bedrag.NIETS)
                || repository.amount(id, bedrag, grond, me()) == 0) {
            throw new Refusal("bedrag", Tekst.of("verstrekking.fout.bedrag-staat"));
        }
        changed(verstrekking);
    }

    @EventListener
    void granted(VoorzieningRecorded feit) {
        var voorziening = feit.voorziening();
        if (voorziening.vorm() == Leveringsvorm.REGELING) {
            voorziening
                    .herkomst()
                    .map(herkomst -> aanvragen.regel(new AanvraagregelId(herkomst.regel())))
                    .filter(regel -> regel.tabel().isPresent())
                    .ifPresent(regel -> standReady(voorziening, regel));
        }
    }

    @EventListener
    void extended(VoorzieningExtended feit) {
        repository
                .find(feit.voorziening().id())
                .ifPresent(
                        verstrekking -> {
                            until(verstrekking, feit.voorziening());
                            changed(verstrekking);
                        });
    }

    /** What is no longer given is no longer paid; what was paid already is a matter of its own. */
    @EventListener
    void ended(VoorzieningEnded feit) {
        repository
                .find(feit.voorziening().id())
                .ifPresent(
                        verstrekking -> {
                            until(verstrekking, feit.voorziening());
                            repository.drop(verstrekking.id());
                            changed(verstrekking);
                        });
    }

    private void until(Verstrekking verstrekking, Voorziening voorziening) {
        repository.until(verstrekking.id(), voorziening.periode().tot());
        repository.find(verstrekking.id()).ifPresent(tegoeden::until);
    }

    private void standReady(Voorziening voorziening, Aanvraagregel regel) {
        var hoe = regels.of(regel.tabel().orElseThrow());
        var onderdelen = onderdelen(regel);
        var verstrekking =
                new Verstrekking(
                        VerstrekkingId.next(),
                        voorziening.gezin(),
                        voorziening.inwoner(),
                        aanvragen.get(regel.aanvraag()).aanvrager(),
                        voorziening.id(),
                        regel.id(),
                        hoe.regeling(),
                        voorziening.wat(),
                        hoe.wijze(),
                        hoe.ritme(),
                        hoe.derde(),
                        hoe.begrotingspost(),
                        bedrag(regel).or(() -> hoe.vast(onderdelen)),
                        voorziening.periode(),
                        "");
        repository.insert(verstrekking);
        if (hoe.wijze() == Wijze.TEGOED) {
            tegoeden.make(verstrekking, hoe, onderdelen);
        }
        changed(verstrekking);
    }

    /** The parts of a package that the table of the scheme gave. */
    private List<String> onderdelen(Aanvraagregel regel) {
        return toetsen.of(regel, beschikkingen.besluit(regel.id())).stream()
                .flatMap(toets -> toets.antwoorden("onderdeel").stream())
                .distinct()
                .toList();
    }

    private Optional<Bedrag> bedrag(Aanvraagregel regel) {
        return beschikkingen
                .besluit(regel.id())
                .flatMap(Besluit::toekenning)
                .flatMap(Toekenning::budget)
                .filter(bedrag -> !bedrag.equals(Bedrag.NIETS));
    }

    private void changed(Verstrekking verstrekking) {
        log.changed(verstrekking.id().onderwerp(), List.of(verstrekking.inwoner()));
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }
}

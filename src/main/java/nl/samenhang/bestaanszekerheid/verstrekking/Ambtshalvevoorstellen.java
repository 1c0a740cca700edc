package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.NieuweAanvraag;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.beschikking.Besluit;
import nl.samenhang.besluit.beschikking.NieuwBesluit;
import nl.samenhang.besluit.beschikking.Toekenning;
import nl.samenhang.besluit.beschikking.Toetsen;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.bestaanszekerheid.verstrekking.Verstrekkingsregel.Mag;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives anew what somebody had last year without waiting for an application, where the scheme
 * allows that: the table of the scheme is asked again with what is known, an application that we
 * began holds the proposal, and a person decides on it like on all others (Awb art. 4:8).
 */
@Service
@Transactional
public class Ambtshalvevoorstellen {

    /** So long before the end it is looked at, and so long after it. */
    private static final int WEKEN_VOOR = 8;

    private static final int WEKEN_NA = 26;

    private static final int MAANDEN = 12;
    private static final Locale TAAL = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", TAAL);

    private final VerstrekkingRepository repository;
    private final Verstrekkingsregels regels;
    private final Verstrekkingwerk werk;
    private final Ambtshalvefeiten feiten;
    private final Aanvragen aanvragen;
    private final Toetsen toetsen;
    private final Beschikkingen beschikkingen;
    private final Texts texts;
    private final Clock clock;

    Ambtshalvevoorstellen(
            VerstrekkingRepository repository,
            Verstrekkingsregels regels,
            Verstrekkingwerk werk,
            Ambtshalvefeiten feiten,
            Aanvragen aanvragen,
            Toetsen toetsen,
            Beschikkingen beschikkingen,
            Texts texts,
            Clock clock) {
        this.repository = repository;
        this.regels = regels;
        this.werk = werk;
        this.feiten = feiten;
        this.aanvragen = aanvragen;
        this.toetsen = toetsen;
        this.beschikkingen = beschikkingen;
        this.texts = texts;
        this.clock = clock;
    }

    /** Who may be granted it anew, or invited to ask, in the files of the one who asks. */
    @Transactional(readOnly = true)
    public List<Ambtshalvevoorstel> of(Mag mag) {
        return regels.alle().stream()
                .filter(regel -> regel.ambtshalve().mag() == mag)
                .flatMap(this::proposals)
                .toList();
    }

    /** Begins an application with a proposal that a person decides on. */
    public AanvraagId propose(VerstrekkingId id) {
        var voorstel = take(id, Mag.TOEKENNEN);
        var vorige = voorstel.vorige();
        var naam = texts.t(TAAL, "regel.tabel." + vorige.regeling());
        var aanvraag =
                aanvragen.receive(
                        new NieuweAanvraag(
                                vorige.gezin(),
                                vorige.begunstigde(),
                                today(),
                                Aanvraagwijze.AMBTSHALVE,
                                vorige.inwoner(),
                                Wet.PARTICIPATIEWET,
                                naam,
                                Optional.empty(),
                                false,
                                Optional.of(vorige.regeling())));
        var regel = aanvragen.regels(aanvraag.id()).getFirst();
        toetsen.ask(vorige.regeling(), regel, voorstel.feiten());
        beschikkingen.decide(
                regel,
                new NieuwBesluit(
                        Besluit.Uitkomst.TOEKENNEN,
                        Optional.empty(),
                        texts.t(
                                TAAL,
                                "verstrekking.ambtshalve.waarom",
                                DAG.format(voorstel.vraagdag())),
                        Optional.of(again(vorige))));
        return aanvraag.id();
    }

    /** Invites somebody to ask; nothing is granted. */
    public void invite(VerstrekkingId id) {
        werk.invite(take(id, Mag.UITNODIGEN).vorige());
    }

    private Toekenning again(Verstrekking vorige) {
        var einde = vorige.periode().tot().orElseThrow();
        var van = einde.isAfter(today()) ? einde : today();
        return new Toekenning(
                vorige.wat(),
                "",
                Optional.empty(),
                Leveringsvorm.REGELING,
                vorige.bedrag().filter(_ -> regels.of(vorige.regeling()).onderdelen().isEmpty()),
                new Periode(van, Optional.of(van.plusMonths(MAANDEN))),
                Optional.empty(),
                "");
    }

    private Ambtshalvevoorstel take(VerstrekkingId id, Mag mag) {
        var voorstel =
                of(mag).stream()
                        .filter(v -> v.vorige().id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Tekst.of("verstrekking.fout.ambtshalve")));
        if (repository.takeUp(id, today()) == 0) {
            throw new Refusal(Tekst.of("verstrekking.fout.ambtshalve"));
        }
        return voorstel;
    }

    private Stream<Ambtshalvevoorstel> proposals(Verstrekkingsregel regel) {
        return repository
                .ending(
                        regel.regeling(),
                        today().minusWeeks(WEKEN_NA),
                        today().plusWeeks(WEKEN_VOOR))
                .stream()
                .flatMap(vorige -> feiten.proposal(vorige, regel).stream());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

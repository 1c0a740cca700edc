package nl.samenhang.bestaanszekerheid.doorrekening;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.regeling.Bijstandsnormen;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.jobs.Taken;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The model population: households with an income and without a name, as statistics deliver them.
 * The product itself knows of nobody what everybody earns.
 */
@Service
@Transactional
public class Modelleveringen {

    /** So many households the file of an invented town has. */
    static final int VOORBEELD = 6_000;

    private static final long ZAAD = 20261129;

    private final ModelleveringRepository repository;
    private final Bijstandsnormen normen;
    private final Taken taken;
    private final Verwerkingslog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Modelleveringen(
            ModelleveringRepository repository,
            Bijstandsnormen normen,
            Taken taken,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.normen = normen;
        this.taken = taken;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Keeps a file and has it read; refused as a whole when it is no such file.
     *
     * @param peildatum of which day the incomes are
     */
    public ModelleveringId receive(
            String bron, LocalDate peildatum, String bestandsnaam, byte[] inhoud) {
        if (peildatum.isAfter(LocalDate.now(clock)) || peildatum.isBefore(normen.eerste())) {
            throw new Refusal(
                    "peildatum", Tekst.of("doorrekening.fout.peildatum", normen.eerste()));
        }
        var begin = Modelbestand.judge(inhoud);
        var getal = sha256(inhoud);
        if (repository.isNewest(getal)) {
            throw new Refusal("bestand", Tekst.of("doorrekening.fout.bestand.zelfde"));
        }
        var levering =
                new Modellevering(
                        ModelleveringId.next(),
                        bron,
                        bestandsnaam,
                        peildatum,
                        begin.verzonnen(),
                        begin.regels(),
                        0,
                        0,
                        Optional.empty(),
                        clock.instant(),
                        Contexts.current().actorNaam(),
                        random.nextLong());
        repository.insert(levering, getal, inhoud);
        taken.start(
                Modelleestaak.SOORT,
                Tekst.of("doorrekening.taak.lezen", bestandsnaam),
                levering.id().toString(),
                Optional.of((long) levering.regels()));
        log.changed(levering.id().onderwerp(), List.of());
        return levering.id();
    }

    @Transactional(readOnly = true)
    public Modellevering get(ModelleveringId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** By which everything is worked out now; empty before the first was read. */
    @Transactional(readOnly = true)
    public Optional<Modellevering> newest() {
        return repository.newest();
    }

    @Transactional(readOnly = true)
    public List<Modellevering> latest(int limit) {
        return repository.latest(limit);
    }

    /** Why lines were refused, the first one first. */
    @Transactional(readOnly = true)
    public List<Bevinding> bevindingen(ModelleveringId id, int limit) {
        return repository.bevindingen(id, limit);
    }

    /**
     * The file of an invented town in the areas of this municipality, to see how it works; nobody
     * in it exists, and every line says so.
     */
    @Transactional(readOnly = true)
    public Stream<String> voorbeeld() {
        var gebieden = repository.gebieden();
        if (gebieden.isEmpty()) {
            throw new Refusal("bestand", Tekst.of("doorrekening.fout.geen-gebied"));
        }
        var bron = new Voorbeeldbevolking(ZAAD, gebieden, normen, LocalDate.now(clock));
        return Stream.concat(
                Stream.of(Modelregel.kop()),
                IntStream.rangeClosed(1, VOORBEELD)
                        .mapToObj(i -> new Modelregel(Modelregel.VERZONNEN + i, bron.next()))
                        .map(Modelregel::write));
    }

    private static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package nl.samenhang.bestaanszekerheid.verstrekking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.bestaanszekerheid.verstrekking.Betaalronde.Status;
import nl.samenhang.bestaanszekerheid.verstrekking.Betaalronde.Vrijgave;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Payments that leave together. One person prepares a run and another one releases it; each term
 * goes with one run only, and the file is kept as it left.
 */
@Service
@Transactional
public class Betaalronden {

    private static final Pattern REDEN = Pattern.compile("[A-Z0-9]{4}");
    private static final Pattern KENMERK = Pattern.compile("[0-9a-f]{32}");

    private final BetaalrondeRepository repository;
    private final Organisatierekeningen rekeningen;
    private final Verwerkingslog log;
    private final Clock clock;

    Betaalronden(
            BetaalrondeRepository repository,
            Organisatierekeningen rekeningen,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.rekeningen = rekeningen;
        this.log = log;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Betaalronde> latest(int most) {
        return repository.latest(most);
    }

    @Transactional(readOnly = true)
    public Betaalronde get(BetaalrondeId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** What the bank is asked in it, by name. */
    @Transactional(readOnly = true)
    public List<Opdracht> opdrachten(BetaalrondeId id) {
        return repository.opdrachten(id);
    }

    /** Gathers all that is due by a day, to be looked at before it leaves. */
    public BetaalrondeId prepare(LocalDate tot, LocalDate uitvoerenOp) {
        repository.lock();
        if (repository.isOneOpen()) {
            throw new Refusal(Tekst.of("betaalronde.fout.een-open"));
        }
        if (uitvoerenOp.isBefore(today())) {
            throw new Refusal("uitvoerenOp", Tekst.of("betaalronde.fout.voorbij"));
        }
        if (tot.isAfter(uitvoerenOp)) {
            throw new Refusal("tot", Tekst.of("betaalronde.fout.te-vroeg"));
        }
        requireOnze();
        var id = BetaalrondeId.next();
        var ronde =
                new Betaalronde(
                        id,
                        tot,
                        uitvoerenOp,
                        Status.OPGESTELD,
                        id.toString().replace("-", ""),
                        0,
                        me(),
                        clock.instant(),
                        Optional.empty());
        repository.insert(ronde);
        repository.gather(ronde);
        if (repository.opdrachten(id).isEmpty()) {
            throw new Refusal(Tekst.of("betaalronde.fout.niets", get(id).wacht()));
        }
        changed(id);
        return id;
    }

    /**
     * Lets it go, by another person than who prepared it.
     *
     * @param gezien what that person saw: when a right was stopped meanwhile it is less by now
     */
    public void release(BetaalrondeId id, Totaal gezien) {
        repository.lock();
        var ronde = requireOpen(id);
        if (ronde.opsteller().equals(me())) {
            throw new Refusal(Tekst.of("betaalronde.fout.zelf"));
        }
        if (ronde.uitvoerenOp().isBefore(today())) {
            throw new Refusal(Tekst.of("betaalronde.fout.dag-voorbij"));
        }
        var opdrachten = repository.opdrachten(id);
        var totaal = Totaal.of(opdrachten);
        if (opdrachten.isEmpty() || !totaal.equals(gezien)) {
            throw new Refusal(Tekst.of("betaalronde.fout.veranderd"));
        }
        var bestand = Betaalbestand.of(ronde, requireOnze(), opdrachten, clock.getZone());
        repository.release(
                id, new Vrijgave(me(), clock.instant(), totaal, hash(bestand)), bestand, today());
        changed(id);
    }

    /** It does not leave; what was in it goes with the next one. */
    public void drop(BetaalrondeId id) {
        repository.lock();
        requireOpen(id);
        repository.drop(id);
        changed(id);
    }

    /** The file for the bank as it left. */
    public String bestand(BetaalrondeId id) {
        var bestand = repository.bestand(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        log.read(id.onderwerp());
        return bestand;
    }

    /** The bank sent a payment back; it becomes work of who knows the family. */
    public void returned(BetaalrondeId id, UUID opdracht, String reden) {
        if (!REDEN.matcher(reden).matches()) {
            throw new Refusal("reden", Tekst.of("betaalronde.fout.reden"));
        }
        if (repository.opdrachten(id).stream().noneMatch(o -> o.id().equals(opdracht))
                || !repository.returned(opdracht, reden, today())) {
            throw new Refusal("opdracht", Tekst.of("betaalronde.fout.niet-weg"));
        }
        changed(id);
    }

    /** Reads what the bank says of payments; how many of them came back. */
    public int answered(byte[] bestand) {
        var aantal = 0;
        for (var weigering : Bankantwoord.read(bestand)) {
            var reden = REDEN.matcher(weigering.reden()).matches() ? weigering.reden() : "NARR";
            if (KENMERK.matcher(weigering.kenmerk()).matches()
                    && repository.returned(uuid(weigering.kenmerk()), reden, today())) {
                aantal++;
            }
        }
        return aantal;
    }

    /** Whether the one who asks may release it. */
    public boolean mayRelease(Betaalronde ronde) {
        return ronde.isOpen()
                && !ronde.opsteller().equals(me())
                && Contexts.current().rechten().contains(VerstrekkingRechten.VRIJGEVEN);
    }

    private Betaalronde requireOpen(BetaalrondeId id) {
        var ronde = get(id);
        if (!ronde.isOpen()) {
            throw new Refusal(Tekst.of("betaalronde.fout.niet-open"));
        }
        return ronde;
    }

    private Organisatierekening requireOnze() {
        return rekeningen
                .geldig(Organisatierekening.Soort.GEMEENTE, Organisatierekening.ONZE)
                .orElseThrow(() -> new Refusal(Tekst.of("betaalronde.fout.geen-rekening")));
    }

    private static UUID uuid(String kenmerk) {
        return UUID.fromString(
                kenmerk.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    private static String hash(String bestand) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(bestand.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    private void changed(BetaalrondeId id) {
        log.changed(id.onderwerp(), List.of());
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

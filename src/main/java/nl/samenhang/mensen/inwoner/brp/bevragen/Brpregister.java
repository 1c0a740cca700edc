package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The population register (Wet BRP art. 1.7: who needs a fact that it holds, asks it there). Each
 * question names a purpose, asks only the fields of that purpose and leaves a line in the
 * processing log before it is sent.
 */
@Service
public class Brpregister {

    private static final String TOO_MANY = "tooManyResults";

    private final Brpinstellingen instellingen;
    private final Brpverbinding verbinding;
    private final Veldkeuzes velden;
    private final Verwerkingslog log;
    private final TransactionTemplate transaction;

    Brpregister(
            Brpinstellingen instellingen,
            Brpverbinding verbinding,
            Veldkeuzes velden,
            Verwerkingslog log,
            TransactionTemplate transaction) {
        this.instellingen = instellingen;
        this.verbinding = verbinding;
        this.velden = velden;
        this.log = log;
        this.transaction = transaction;
    }

    /** Whether this installation has a register to ask. */
    public boolean isIngesteld() {
        return instellingen.isIngesteld();
    }

    /**
     * Asks the register.
     *
     * @param doel why, a key of the register of processing that has a choice of fields
     * @param over whom of the file the question is about, for the processing log
     */
    public Brpantwoord ask(String doel, Brpvraag vraag, Collection<InwonerId> over) {
        if (!isIngesteld()) {
            return new Brpantwoord.NietIngesteld();
        }
        var keuze = velden.of(doel);
        var antwoord = verbinding.post(vraag, keuze, logged(over));
        if (antwoord.isEmpty() || antwoord.get().isTijdelijk()) {
            return new Brpantwoord.NietBereikbaar();
        }
        return judge(antwoord.get(), keuze);
    }

    /** Of whom the register changed something since the day; the day itself included. */
    public Brpmelding changedSince(LocalDate vanaf, String doel) {
        if (!isIngesteld()) {
            return new Brpmelding.GeenAntwoord();
        }
        var antwoord = verbinding.get("/wijzigingen?vanaf=" + vanaf, doel, logged(List.of()));
        if (antwoord.filter(Brpverbinding.Antwoord::isGoed).isEmpty()) {
            return new Brpmelding.GeenAntwoord();
        }
        return new Brpmelding.Gewijzigd(
                antwoord.get()
                        .inhoud()
                        .path("burgerservicenummers")
                        .valueStream()
                        .flatMap(nummer -> Bsn.parse(nummer.asString("")).stream())
                        .distinct()
                        .toList());
    }

    /**
     * Has the register tell of this person's changes until the day, that day not included; without
     * a day until further notice (PUT volgindicaties of the update service).
     *
     * @param inwoner whom of the file it is about, for the processing log
     */
    public Volgantwoord follow(Bsn bsn, InwonerId inwoner, Optional<LocalDate> einde, String doel) {
        if (!isIngesteld()) {
            return Volgantwoord.GEEN_ANTWOORD;
        }
        return verbinding
                .follow(bsn, einde, doel, logged(List.of(inwoner)))
                .map(Brpregister::judged)
                .orElse(Volgantwoord.GEEN_ANTWOORD);
    }

    private static Volgantwoord judged(Brpverbinding.Antwoord antwoord) {
        return switch (antwoord.status()) {
            case 200, 201, 204 -> Volgantwoord.GEDAAN;
            case 400, 404 -> Volgantwoord.ONBEKEND;
            default -> Volgantwoord.GEEN_ANTWOORD;
        };
    }

    private static Brpantwoord judge(Brpverbinding.Antwoord antwoord, Veldkeuze keuze) {
        var inhoud = antwoord.inhoud();
        if (antwoord.isGoed() && inhoud.path("personen").isArray()) {
            return new Brpantwoord.Gevonden(Antwoordlezer.persons(inhoud, keuze.velden()));
        }
        var code = inhoud.path("code").asString("").replaceAll("[^a-zA-Z0-9]", "");
        return code.equals(TOO_MANY)
                ? new Brpantwoord.TeVeel()
                : new Brpantwoord.Geweigerd(antwoord.status(), code);
    }

    private UUID logged(Collection<InwonerId> over) {
        var spoor = Ids.next();
        transaction.executeWithoutResult(
                _ -> log.read(new Onderwerp("brp-vraag", spoor), List.copyOf(over)));
        return spoor;
    }
}

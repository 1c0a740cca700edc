package nl.samenhang.mensen.registervraag;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Gelijke;
import nl.samenhang.mensen.inwoner.Gelijken;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Persoonsgegevens;
import nl.samenhang.mensen.inwoner.Persoonslijsten;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpantwoord;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpregister;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpvraag;
import nl.samenhang.mensen.registerwijziging.Bijwerking;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts into the file whom the register found, never next to a look-alike without a question. */
@Service
@Transactional
public class Overnemingen {

    private final Brpregister register;
    private final Inwoners inwoners;
    private final Persoonslijsten lijsten;
    private final Gelijken gelijken;
    private final Bijwerking bijwerking;

    Overnemingen(
            Brpregister register,
            Inwoners inwoners,
            Persoonslijsten lijsten,
            Gelijken gelijken,
            Bijwerking bijwerking) {
        this.register = register;
        this.inwoners = inwoners;
        this.lijsten = lijsten;
        this.gelijken = gelijken;
        this.bijwerking = bijwerking;
    }

    /** Who already has this number in our file. */
    @Transactional(readOnly = true)
    public Optional<InwonerId> known(Bsn bsn) {
        return inwoners.findByBsn(bsn).map(Inwoner::id);
    }

    /** The person as the register tells it now; empty when it is silent or knows nobody. */
    public Optional<Brppersoon> find(Bsn bsn) {
        var vraag = new Brpvraag.RaadpleegMetBurgerservicenummer(List.of(bsn));
        return register.ask(InwonerRechten.DOEL, vraag, List.of())
                        instanceof Brpantwoord.Gevonden gevonden
                ? gevonden.personen().stream().findFirst()
                : Optional.empty();
    }

    /** Who in the file may be the same person; nobody when each was said to be somebody else. */
    @Transactional(readOnly = true)
    public List<Gelijke> alike(Brppersoon persoon, Set<InwonerId> anderDan) {
        return gelijken.besides(described(persoon), anderDan);
    }

    /**
     * Registers the person; relatives and authority follow with the next question to the register.
     */
    public InwonerId register(Brppersoon persoon, Set<InwonerId> anderDan) {
        require(persoon);
        var id = inwoners.register(described(persoon), anderDan);
        bijwerking.compareSoon(id);
        return id;
    }

    /** Somebody of the file turns out to be this person: the file then knows the number. */
    public void recognise(Brppersoon persoon, InwonerId id) {
        require(persoon);
        var onze = inwoners.get(id);
        if (onze.bsn().isPresent()) {
            throw new Refusal(Tekst.of("registervraag.fout.heeft-bsn", onze.naam()));
        }
        lijsten.correct(id, Persoonsgegevens.of(onze).withBsn(persoon.bsn()));
        bijwerking.compareSoon(id);
    }

    private static void require(Brppersoon persoon) {
        if (!Contexts.current().rechten().contains(InwonerRechten.WIJZIGEN)) {
            throw new Refusal(Tekst.of("registervraag.fout.mag-niet"));
        }
        if (persoon.overleden().isPresent()) {
            throw new Refusal(Tekst.of("registervraag.fout.overleden", persoon.naam()));
        }
    }

    private static NieuweInwoner described(Brppersoon persoon) {
        var woonplek = persoon.woonplek().filter(plek -> plek.soort() == Adressoort.WOONADRES);
        return new NieuweInwoner(
                persoon.bsn(),
                persoon.voornamen(),
                "",
                persoon.voorvoegsel(),
                persoon.geslachtsnaam(),
                persoon.geboortedatum(),
                persoon.geslacht(),
                woonplek.map(Brppersoon.Woonplek::adres),
                woonplek.flatMap(Brppersoon.Woonplek::vanaf),
                persoon.geheim(),
                Bereikbaarheid.ONBEKEND);
    }
}

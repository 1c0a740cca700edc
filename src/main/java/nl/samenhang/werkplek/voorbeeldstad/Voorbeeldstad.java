package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Bevolkingslading;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Statistics;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Organisatielading;
import nl.samenhang.platform.security.Organisatielading.Bewoneraccount;
import nl.samenhang.regie.overleg.Registraties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a municipality with a fictitious town, step by step. Each step is one transaction that also
 * counts itself, so that a filling that was cut off goes on with the step that it had not finished.
 */
@Service
public class Voorbeeldstad {

    /** The password of every account of the demo. */
    static final String WACHTWOORD = "samenhang";

    private static final int DOSSIERS_PER_STEP = 30;

    private final Organisatielading organisatie;
    private final Bevolkingslading bevolking;
    private final Huishoudens huishoudens;
    private final Dossiers dossiers;
    private final Organisaties organisaties;
    private final Registraties registraties;
    private final Meldstroom meldstroom;
    private final Verhaaldossiers verhalen;
    private final VullingRepository vullingen;
    private final Statistics statistics;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Voorbeeldstad(
            Organisatielading organisatie,
            Bevolkingslading bevolking,
            Huishoudens huishoudens,
            Dossiers dossiers,
            Organisaties organisaties,
            Registraties registraties,
            Meldstroom meldstroom,
            Verhaaldossiers verhalen,
            VullingRepository vullingen,
            Statistics statistics,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisatie = organisatie;
        this.bevolking = bevolking;
        this.huishoudens = huishoudens;
        this.dossiers = dossiers;
        this.organisaties = organisaties;
        this.registraties = registraties;
        this.meldstroom = meldstroom;
        this.verhalen = verhalen;
        this.vullingen = vullingen;
        this.statistics = statistics;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether the municipality is without its town, or has only a part of it. */
    boolean isNeeded(Gemeentecode gemeente) {
        return find(gemeente).filter(Vulling::klaar).isEmpty();
    }

    /** How far the town of the municipality is. */
    Optional<Vulling> find(Gemeentecode gemeente) {
        return Contexts.callAs(
                context(gemeente), () -> transaction.execute(status -> vullingen.find()));
    }

    /** How the town of the running municipality was made; empty where there is none. */
    public Optional<Manifest> manifest() {
        return vullingen
                .find()
                .map(
                        v ->
                                new Manifest(
                                        v.zaad(),
                                        v.dag(),
                                        v.huishoudens(),
                                        v.stap(),
                                        v.klaar(),
                                        Cijfers.all()));
    }

    /** Makes the town of this seed in the municipality, all of it. */
    public void fill(Gemeentecode gemeente, long zaad, int aantalHuishoudens) {
        steps(gemeente, zaad, aantalHuishoudens).forEach(Runnable::run);
    }

    /** The steps that are still to do, in their order. */
    List<Runnable> steps(Gemeentecode gemeente, long zaad, int aantalHuishoudens) {
        var vulling = find(gemeente).orElseGet(() -> begin(gemeente, zaad, aantalHuishoudens));
        var stad =
                Stad.make(
                        Plaats.of(gemeente), vulling.zaad(), vulling.huishoudens(), vulling.dag());
        var all = new ArrayList<Runnable>();
        all.add(() -> storePeople(stad));
        all.add(() -> deriveAndTell(stad));
        for (var first = 0; first < stad.metDossier.size(); first += DOSSIERS_PER_STEP) {
            var from = first;
            all.add(() -> openDossiers(stad, from));
        }
        var todo = new ArrayList<Runnable>();
        all.subList(Math.min(vulling.stap(), all.size()), all.size())
                .forEach(step -> todo.add(() -> inTransaction(gemeente, step)));
        todo.add(
                () ->
                        Contexts.runAs(
                                context(gemeente),
                                () -> transaction.executeWithoutResult(s -> finish())));
        return todo;
    }

    private void finish() {
        dossiers.count();
        statistics.refresh();
        vullingen.finish();
    }

    private Vulling begin(Gemeentecode gemeente, long zaad, int aantalHuishoudens) {
        var vulling = new Vulling(zaad, LocalDate.now(clock), aantalHuishoudens, 0, false);
        Contexts.runAs(
                context(gemeente),
                () -> transaction.executeWithoutResult(status -> vullingen.insert(vulling)));
        return vulling;
    }

    private void inTransaction(Gemeentecode gemeente, Runnable step) {
        Contexts.runAs(
                context(gemeente),
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    step.run();
                                    vullingen.nextStap();
                                }));
    }

    private void storePeople(Stad stad) {
        var personeel = stad.personeel;
        var begin = LocalDate.now(clock).minusYears(3);
        organisatie.load(personeel.teams(), personeel.medewerkers(), begin, WACHTWOORD);
        if (stad.plaats.verhalen()) {
            organisatie.load(List.of(), List.of(Buurtwerker.in(stad)), begin, WACHTWOORD);
            organisatie.load(List.of(), Vakmensen.in(stad).all(), begin, WACHTWOORD);
            registraties.register(Vakmensen.in(stad).registratie());
        } else {
            organisatie.loadPlaats(Buurtwerker.in(stad), EersteKeer.SAMENSTAD, begin);
        }
        bevolking.load(stad.bevolking());
        if (stad.plaats.verhalen()) {
            loadBewoners(stad.verhalen);
        }
        statistics.refresh();
    }

    private void loadBewoners(Verhalen verhalen) {
        organisatie.loadBewoners(
                List.of(
                        new Bewoneraccount("sanne", verhalen.sanne.naam(), verhalen.sanne.id),
                        new Bewoneraccount("noor", verhalen.noor.naam(), verhalen.noor.id),
                        new Bewoneraccount("emine", verhalen.emine.naam(), verhalen.emine.id),
                        new Bewoneraccount("amal", verhalen.amal.naam(), verhalen.amal.id)),
                WACHTWOORD);
    }

    private void deriveAndTell(Stad stad) {
        huishoudens.deriveAll();
        statistics.refresh();
        if (stad.plaats.verhalen()) {
            dossiers.closedCase(stad);
            organisaties.register();
            meldstroom.lastWeek(stad);
            verhalen.make(stad);
        }
    }

    private void openDossiers(Stad stad, int from) {
        var to = Math.min(from + DOSSIERS_PER_STEP, stad.metDossier.size());
        for (var nummer = from; nummer < to; nummer++) {
            dossiers.make(stad, stad.metDossier.get(nummer), nummer);
        }
    }

    private static Verwerkingscontext context(Gemeentecode gemeente) {
        return Verwerkingscontext.system(gemeente, Systeemgebruiker.GENERATOR, "voorbeeldstad");
    }
}

package nl.samenhang.mensen.noodknop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinsfeit;
import nl.samenhang.mensen.gezin.Gezinslid;
import nl.samenhang.mensen.huishouden.HuishoudenConfirmed;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.InwonerMerged;
import nl.samenhang.mensen.inwoner.InwonerSplit;
import nl.samenhang.mensen.inwoner.Inwonerfeit;
import nl.samenhang.mensen.inwoner.InwonersIngelezen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Eigenban;
import nl.samenhang.platform.security.Eigenban.Grond;
import nl.samenhang.platform.security.Naaste;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who is near to an employee: themselves, the people they live with, and whom they name. Their
 * files are closed for that employee. It is worked out at the end of each transaction that changed
 * who lives where or who is in which file, when all rooms have said what they know.
 */
@Service
@Transactional
public class Naasten {

    /** What a named person is to the employee. */
    public enum Band {
        PARTNER,
        EX_PARTNER,
        OUDER,
        KIND,
        FAMILIE,
        VRIEND,
        ANDERS
    }

    private final Eigenban eigenban;
    private final Gezinnen gezinnen;
    private final Huishoudens huishoudens;
    private final Clock clock;

    Naasten(Eigenban eigenban, Gezinnen gezinnen, Huishoudens huishoudens, Clock clock) {
        this.eigenban = eigenban;
        this.gezinnen = gezinnen;
        this.huishoudens = huishoudens;
        this.clock = clock;
    }

    /** Who is near to this employee, and why. */
    @Transactional(readOnly = true)
    public List<Naaste> of(MedewerkerId medewerker) {
        return eigenban.of(medewerker);
    }

    /** The one who acts names somebody in whose file they may not be, from this moment. */
    public void declare(InwonerId inwoner, Band band) {
        var me = new MedewerkerId(Contexts.current().actor());
        eigenban.declare(me, inwoner, band.name());
        derive(me);
    }

    /**
     * Takes a named person off the list; another one does that, so that nobody opens a door alone.
     */
    public void withdraw(MedewerkerId medewerker, InwonerId inwoner) {
        if (medewerker.value().equals(Contexts.current().actor())) {
            throw new Refusal(Tekst.of("noodknop.weigering.zelf-weghalen"));
        }
        eigenban.withdraw(medewerker, inwoner);
        derive(medewerker);
    }

    /** Writes down who the employee is in the file; empty when they are not in it. */
    public void link(MedewerkerId medewerker, Optional<InwonerId> inwoner) {
        eigenban.link(medewerker, inwoner);
        derive(medewerker);
    }

    /** Works out anew for every employee, in case something changed without telling. */
    public void deriveAll() {
        eigenban.known().forEach(this::derive);
    }

    /** Works out whose files are closed for this employee. */
    void derive(MedewerkerId medewerker) {
        var zelf = eigenban.inwonerOf(medewerker);
        eigenban.replace(medewerker, Grond.ZELF, zelf.stream().toList());
        eigenban.replace(
                medewerker,
                Grond.HUISGENOOT,
                zelf.stream().flatMap(wie -> housemates(wie).stream()).toList());
        var naasten = eigenban.of(medewerker).stream().map(Naaste::inwoner).toList();
        eigenban.closeFiles(
                medewerker, gezinnen.ofInwoners(naasten).stream().map(Gezin::id).toList());
    }

    /** Also a former member's data is in the file. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(Gezinsfeit feit) {
        gezinnen.find(feit.gezinId()).stream()
                .map(gezin -> gezin.leden().stream().map(Gezinslid::inwoner).toList())
                .forEach(leden -> eigenban.closeFile(feit.gezinId(), eigenban.near(leden)));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(Inwonerfeit feit) {
        var other = feit instanceof InwonerMerged || feit instanceof InwonerSplit;
        if (other || !feit.adressleutels().isEmpty()) {
            around(feit.betrokkenen());
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(HuishoudenConfirmed feit) {
        around(feit.betrokkenen());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(InwonersIngelezen feit) {
        deriveAll();
    }

    /** For the employees who lived with these people until now, and those who do from now on. */
    private void around(Collection<InwonerId> inwoners) {
        Set<MedewerkerId> geraakt = new HashSet<>(eigenban.near(inwoners));
        var samen = new HashSet<>(inwoners);
        inwoners.forEach(wie -> samen.addAll(housemates(wie)));
        geraakt.addAll(eigenban.whoIs(samen));
        geraakt.forEach(this::derive);
    }

    private List<InwonerId> housemates(InwonerId inwoner) {
        return huishoudens.of(inwoner).stream()
                .flatMap(huishouden -> huishouden.ledenOn(LocalDate.now(clock)).stream())
                .filter(ander -> !ander.equals(inwoner))
                .toList();
    }
}

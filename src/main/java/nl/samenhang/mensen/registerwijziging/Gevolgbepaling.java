package nl.samenhang.mensen.registerwijziging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks what the changes that came in mean for files, once all of them are taken over. */
@Component
class Gevolgbepaling {

    private final WijzigingRepository wijzigingen;
    private final GevolgRepository gevolgen;
    private final Wijzigingsregels regels;
    private final Inwoners inwoners;
    private final Huishoudens huishoudens;
    private final Gezinnen gezinnen;
    private final Wijzigingswerk werk;
    private final TransactionTemplate apart;
    private final Clock clock;

    Gevolgbepaling(
            WijzigingRepository wijzigingen,
            GevolgRepository gevolgen,
            Wijzigingsregels regels,
            Inwoners inwoners,
            Huishoudens huishoudens,
            Gezinnen gezinnen,
            Wijzigingswerk werk,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.wijzigingen = wijzigingen;
        this.gevolgen = gevolgen;
        this.regels = regels;
        this.inwoners = inwoners;
        this.huishoudens = huishoudens;
        this.gezinnen = gezinnen;
        this.werk = werk;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A transaction for each change; runs in a context that sees every file. */
    void lookAtAll() {
        var todo = Optional.ofNullable(apart.execute(_ -> wijzigingen.notLookedAt())).orElseThrow();
        for (var wijziging : todo) {
            apart.executeWithoutResult(_ -> lookAt(wijziging));
        }
    }

    /** Looks after the running transaction, so that it sees what that one wrote. */
    void lookAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        Bijwerking.asRegister(
                                () -> {
                                    lookAtAll();
                                    return true;
                                });
                    }
                });
    }

    private void lookAt(Registerwijziging wijziging) {
        if (!wijzigingen.claim(wijziging.id())) {
            return;
        }
        var inwoner = inwoners.get(wijziging.inwoner());
        var vragen =
                Gevolgpolicy.questions(question(wijziging), situation(inwoner), dossiers(inwoner));
        for (var vraag : vragen) {
            gevolgen.insert(
                    Gevolg.ask(
                            wijziging.id(),
                            vraag.gezin(),
                            vraag.soort(),
                            vraag.over(),
                            role(vraag)));
        }
        wijzigingen.lookedAt(wijziging.id(), !vragen.isEmpty());
        vragen.stream()
                .map(Gevolgpolicy.Vraag::gezin)
                .distinct()
                .forEach(gezin -> werk.refresh(gezin));
    }

    /** What our file could not follow changed nobody's household: it is only to know. */
    private Wijzigingsregel.Gezinsvraag question(Registerwijziging wijziging) {
        return wijziging.status() == Registerwijziging.Status.VERWERKT
                ? regels.of(wijziging.soort()).gezin()
                : Wijzigingsregel.Gezinsvraag.KENNISNEMEN;
    }

    private Gevolgpolicy.Situatie situation(Inwoner inwoner) {
        var samen =
                huishoudens
                        .of(inwoner.id())
                        .map(huishouden -> Set.copyOf(huishouden.ledenOn(today())))
                        .orElseGet(() -> Set.of(inwoner.id()));
        return new Gevolgpolicy.Situatie(inwoner.id(), inwoner.isOverleden(), samen);
    }

    private List<Gevolgpolicy.Dossier> dossiers(Inwoner inwoner) {
        var mensen = new LinkedHashSet<>(situation(inwoner).huishouden());
        mensen.add(inwoner.id());
        return gezinnen.ofInwoners(mensen).stream()
                .filter(Gezin::isActief)
                .filter(gezin -> gezin.inwonersOn(today()).stream().anyMatch(mensen::contains))
                .map(this::dossier)
                .toList();
    }

    private Gevolgpolicy.Dossier dossier(Gezin gezin) {
        var leden =
                inwoners.findAll(gezin.inwonersOn(today())).stream()
                        .filter(lid -> !lid.isOverleden())
                        .toList();
        var minors =
                leden.stream()
                        .filter(lid -> lid.leeftijdsgroep(today()).isMinor())
                        .map(Inwoner::id)
                        .collect(Collectors.toSet());
        return new Gevolgpolicy.Dossier(
                gezin.id(),
                leden.stream().map(Inwoner::id).collect(Collectors.toSet()),
                minors,
                children(leden, minors));
    }

    private Map<InwonerId, Set<InwonerId>> children(
            Collection<Inwoner> leden, Set<InwonerId> minors) {
        var kinderen = new HashMap<InwonerId, Set<InwonerId>>();
        for (var lid : leden) {
            inwoners.relaties(lid.id()).stream()
                    .filter(relatie -> relatie.soort() == Relatiesoort.KIND)
                    .flatMap(relatie -> relatie.ander().stream())
                    .filter(minors::contains)
                    .forEach(
                            kind ->
                                    kinderen.computeIfAbsent(lid.id(), id -> new HashSet<>())
                                            .add(kind));
        }
        return kinderen;
    }

    /** As what somebody would come in, or is in it now. */
    private Optional<Gezinsrol> role(Gevolgpolicy.Vraag vraag) {
        var gezin = gezinnen.get(vraag.gezin());
        var now = Optional.ofNullable(gezin.rollenOn(today()).get(vraag.over()));
        if (now.isPresent() || vraag.soort() != Gevolg.Soort.LID_ERBIJ) {
            return now;
        }
        var samen = new LinkedHashSet<>(gezin.inwonersOn(today()));
        samen.add(vraag.over());
        return Optional.of(gezinnen.roles(samen).getOrDefault(vraag.over(), Gezinsrol.VOLWASSENE));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

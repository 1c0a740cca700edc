package nl.samenhang.mensen.huishouden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.HuishoudenId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.inwoner.Inwonerfeit;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.InwonersIngelezen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who lives with whom. Derived by itself when an address, a relation or a life changes. */
@Service
@Transactional
public class Huishoudens {

    private static final int ADDRESSES_AT_ONCE = 8000;

    private final HuishoudenRepository huishoudens;
    private final BewoningRepository bewoning;
    private final TwijfelRepository twijfels;
    private final Afleiding afleiding;
    private final Inwoners inwoners;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Huishoudens(
            HuishoudenRepository huishoudens,
            BewoningRepository bewoning,
            TwijfelRepository twijfels,
            Afleiding afleiding,
            Inwoners inwoners,
            ApplicationEventPublisher events,
            Clock clock) {
        this.huishoudens = huishoudens;
        this.bewoning = bewoning;
        this.twijfels = twijfels;
        this.afleiding = afleiding;
        this.inwoners = inwoners;
        this.events = events;
        this.clock = clock;
    }

    /** The household in which the person lives today. */
    @Transactional(readOnly = true)
    public Optional<Huishouden> of(InwonerId inwoner) {
        return history(inwoner).stream()
                .filter(huishouden -> huishouden.ledenOn(today()).contains(inwoner))
                .findFirst();
    }

    /** In which household each of these people lives today; of who lives in none nothing. */
    @Transactional(readOnly = true)
    public Map<InwonerId, HuishoudenId> idsOf(Collection<InwonerId> wie) {
        return huishoudens.on(wie, today());
    }

    /** Every household the person ever was in, the newest first. */
    @Transactional(readOnly = true)
    public List<Huishouden> history(InwonerId inwoner) {
        return huishoudens.of(inwoner).stream()
                .map(this::read)
                .sorted(Comparator.comparing((Huishouden h) -> startOf(inwoner, h)).reversed())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Huishouden> find(HuishoudenId id) {
        return huishoudens.byId(id).stream().map(this::read).findFirst();
    }

    /** Derives the households at these addresses ({@code Adres.sleutel()}) anew. */
    public void derive(Collection<String> adressleutels) {
        if (!adressleutels.isEmpty()) {
            afleiding.derive(adressleutels);
        }
    }

    /** Derives all households of the municipality, for after a bulk load. */
    public void deriveAll() {
        var sleutels = bewoning.sleutelsAfter("", ADDRESSES_AT_ONCE);
        while (!sleutels.isEmpty()) {
            afleiding.derive(sleutels);
            sleutels = bewoning.sleutelsAfter(sleutels.getLast(), ADDRESSES_AT_ONCE);
        }
    }

    /** Questions that wait for a person, page by page: those after the given one. */
    @Transactional(readOnly = true)
    public List<OpenTwijfel> openQuestions(Optional<TwijfelId> after, int limit) {
        return twijfels.after(after.map(TwijfelId::value).orElse(new UUID(0, 0)), limit);
    }

    /** Questions that wait for a person and are about one of these people. */
    @Transactional(readOnly = true)
    public List<OpenTwijfel> openQuestionsAbout(Collection<InwonerId> inwoners) {
        return twijfels.about(inwoners);
    }

    /** The same about everybody who lives with this person today. */
    @Transactional(readOnly = true)
    public List<OpenTwijfel> openQuestionsAround(InwonerId inwoner) {
        var samen = new LinkedHashSet<>(List.of(inwoner));
        of(inwoner).ifPresent(huishouden -> samen.addAll(huishouden.ledenOn(today())));
        return openQuestionsAbout(samen);
    }

    /**
     * A person says whether the two of a question are one household. The answer outlives
     * derivations.
     */
    public void answer(TwijfelId id, boolean samen) {
        var vraag =
                twijfels.find(id).orElseThrow(() -> new NotFound(Onderwerp.of("huishouden", id)));
        var twijfel = vraag.twijfel();
        twijfels.answer(twijfel.paar(), samen, clock.instant());
        afleiding.derive(List.of(vraag.sleutel()));
        var naam = inwoners.get(twijfel.inwoner()).naam();
        var bijNaam = inwoners.get(twijfel.bij()).naam();
        events.publishEvent(
                new HuishoudenConfirmed(twijfel.inwoner(), naam, twijfel.bij(), bijNaam, samen));
    }

    @EventListener
    void on(Inwonerfeit feit) {
        derive(feit.adressleutels());
    }

    @EventListener
    void on(InwonersIngelezen event) {
        derive(event.adressleutels());
    }

    private Huishouden read(Huishoudenbeeld beeld) {
        var zeker = !twijfels.hasOpen(beeld.leden().stream().map(Huishoudenlid::inwoner).toList());
        return new Huishouden(beeld.id(), List.copyOf(beeld.leden()), zeker);
    }

    private static LocalDate startOf(InwonerId inwoner, Huishouden huishouden) {
        return huishouden.leden().stream()
                .filter(lid -> lid.inwoner().equals(inwoner))
                .map(lid -> lid.periode().van())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

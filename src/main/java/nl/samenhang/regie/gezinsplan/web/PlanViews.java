package nl.samenhang.regie.gezinsplan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.regie.gezinsplan.Doel;
import nl.samenhang.regie.gezinsplan.Gezinsplan;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Hulpoverzicht;
import nl.samenhang.regie.gezinsplan.Levensdomeinen;
import nl.samenhang.regie.gezinsplan.Onderdeel;
import nl.samenhang.regie.gezinsplan.OnderdeelId;
import nl.samenhang.regie.gezinsplan.Planinhoud;
import nl.samenhang.regie.gezinsplan.Planonderdelen;
import nl.samenhang.regie.gezinsplan.web.PlanView.Groep;
import nl.samenhang.regie.gezinsplan.web.PlanView.Regel;
import nl.samenhang.regie.gezinsplan.web.PlanView.Tak;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the page of the plan together. */
@Component
class PlanViews {

    private final Gezinsplannen plannen;
    private final Planonderdelen onderdelen;
    private final Gezinnen gezinnen;
    private final Plankeuzes keuzes;
    private final Levensdomeinen domeinen;
    private final Texts texts;
    private final Clock clock;

    PlanViews(
            Gezinsplannen plannen,
            Planonderdelen onderdelen,
            Gezinnen gezinnen,
            Plankeuzes keuzes,
            Levensdomeinen domeinen,
            Texts texts,
            Clock clock) {
        this.plannen = plannen;
        this.onderdelen = onderdelen;
        this.gezinnen = gezinnen;
        this.keuzes = keuzes;
        this.domeinen = domeinen;
        this.texts = texts;
        this.clock = clock;
    }

    PlanView of(Gezinsplan plan) {
        var gezin = gezinnen.get(plan.gezin());
        var inhoud = plannen.inhoud(plan);
        return new PlanView(
                plan.gezin(),
                gezin.naam(),
                plan,
                gezinnen.woorden(plan.gezin()),
                leden(gezin),
                inhoud,
                plannen.pending(plan, inhoud),
                groepen(inhoud),
                Hulpoverzicht.of(inhoud),
                inhoud.top().map(top -> takken(inhoud, top.id())).orElse(List.of()),
                plannen.evaluaties(plan),
                onderdelen.documenten(plan),
                keuzes.of(gezin, inhoud));
    }

    /** The members of today of a gezin. */
    List<InwonerId> leden(GezinId gezin) {
        return leden(gezinnen.get(gezin));
    }

    /** The goals per person, the whole gezin last. */
    List<Groep> groepen(Planinhoud inhoud) {
        var personen =
                inhoud.clienten().stream()
                        .map(
                                client ->
                                        new Groep(
                                                client.naam(),
                                                regels(inhoud, client.id().map(InwonerId::new))));
        var samen = new Groep(t("gezinsplan.heel-gezin"), regels(inhoud, Optional.empty()));
        return Stream.concat(personen, Stream.of(samen))
                .filter(groep -> !groep.doelen().isEmpty())
                .toList();
    }

    String naam(Levensdomein domein) {
        return domeinen.naam(domein, LocaleContextHolder.getLocale().getLanguage());
    }

    private List<InwonerId> leden(Gezin gezin) {
        return gezin.inwonersOn(LocalDate.now(clock));
    }

    private List<Regel> regels(Planinhoud inhoud, Optional<InwonerId> wie) {
        return inhoud.doelen().stream()
                .filter(doel -> doel.inwoner().equals(wie))
                .map(doel -> regel(inhoud, doel))
                .toList();
    }

    private Regel regel(Planinhoud inhoud, Doel doel) {
        return new Regel(doel, naam(doel.levensdomein()), inhoud.actiesFor(doel.id()));
    }

    private List<Tak> takken(Planinhoud inhoud, OnderdeelId onder) {
        return inhoud.under(onder).stream()
                .filter(Onderdeel::isOpen)
                .map(
                        onderdeel ->
                                new Tak(
                                        onderdeel,
                                        onderdeel.levensdomein().map(this::naam).orElse(""),
                                        takken(inhoud, onderdeel.id())))
                .toList();
    }

    private String t(String key) {
        return texts.t(LocaleContextHolder.getLocale(), key);
    }
}

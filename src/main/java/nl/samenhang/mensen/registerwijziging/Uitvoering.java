package nl.samenhang.mensen.registerwijziging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Persoonslijsten;
import nl.samenhang.mensen.inwoner.Registerrelatie;
import nl.samenhang.mensen.inwoner.Registerrelaties;
import nl.samenhang.mensen.inwoner.RelatieId;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verhuizing;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import org.springframework.stereotype.Component;

/** Makes our file say what the register says, and puts back what it said before. */
@Component
class Uitvoering {

    private final Inwoners inwoners;
    private final Persoonslijsten lijsten;
    private final Relaties relaties;
    private final Registerrelaties herkomst;
    private final Verhuizingen verhuizingen;
    private final Gemeententabel gemeenten;

    Uitvoering(
            Inwoners inwoners,
            Persoonslijsten lijsten,
            Relaties relaties,
            Registerrelaties herkomst,
            Verhuizingen verhuizingen,
            Gemeententabel gemeenten) {
        this.inwoners = inwoners;
        this.lijsten = lijsten;
        this.relaties = relaties;
        this.herkomst = herkomst;
        this.verhuizingen = verhuizingen;
        this.gemeenten = gemeenten;
    }

    /** A refusal says why our file cannot follow; a person decides then. */
    void apply(InwonerId id, Verschil verschil) {
        var nieuw = verschil.nieuw();
        var dag = verschil.dag();
        switch (verschil.soort()) {
            case VERHUIZING, VERTREK -> move(id, nieuw, dag);
            case OVERLIJDEN -> lijsten.recordDeath(id, dag);
            case GEGEVENS -> lijsten.correct(id, Stukken.gegevens(nieuw, inwoners.get(id)));
            case GEHEIMHOUDING -> verhuizingen.shield(List.of(id));
            case GEHEIMHOUDING_WEG -> verhuizingen.unshield(id);
            case PARTNER_ERBIJ -> partner(id, Stukken.ander(nieuw), dag);
            case PARTNER_VOORBIJ ->
                    relaties.end(
                            id,
                            RelatieId.of(nieuw.getOrDefault("relatie", "")),
                            Optional.ofNullable(nieuw.get("vanaf")).map(LocalDate::parse),
                            dag);
            case OUDER_ERBIJ -> parent(id, Stukken.ander(nieuw), nieuw);
            case OUDER_ERAF, KIND_ERAF, PARTNER_ERAF ->
                    related(id, Verwantenverlies.kind(verschil.soort()), Stukken.ander(nieuw))
                            .ifPresent(relatie -> relaties.remove(id, relatie));
            case GEZAG ->
                    relaties.recordGezag(
                            new Gezag(
                                    id,
                                    Gezagscode.of(nieuw.getOrDefault("code", "")).orElseThrow(),
                                    Periode.from(dag)));
            case GEBOORTE, VESTIGING ->
                    throw new Refusal(Tekst.of("registerwijziging.fout.opnieuw-vragen"));
        }
    }

    /** Puts back what our file said before the change. */
    void undo(Registerwijziging wijziging) {
        var id = wijziging.inwoner();
        var dag = wijziging.dag();
        var nieuw = wijziging.nieuw();
        switch (wijziging.soort()) {
            case VERHUIZING, VERTREK -> verhuizingen.withdraw(id, dag);
            case OVERLIJDEN -> lijsten.withdrawDeath(id);
            case GEGEVENS ->
                    lijsten.correct(id, Stukken.gegevens(wijziging.oud(), inwoners.get(id)));
            case GEHEIMHOUDING -> verhuizingen.unshield(id);
            case GEHEIMHOUDING_WEG -> verhuizingen.shield(List.of(id));
            case PARTNER_VOORBIJ ->
                    related(id, Relatiesoort.PARTNER, Stukken.ander(nieuw))
                            .ifPresent(relatie -> relaties.resume(id, relatie));
            case PARTNER_ERBIJ ->
                    related(id, Relatiesoort.PARTNER, Stukken.ander(nieuw))
                            .ifPresent(relatie -> relaties.remove(id, relatie));
            case OUDER_ERBIJ ->
                    related(id, Relatiesoort.OUDER, Stukken.ander(nieuw))
                            .ifPresent(relatie -> relaties.remove(id, relatie));
            case OUDER_ERAF, KIND_ERAF, PARTNER_ERAF ->
                    comeBack(id, Verwantenverlies.before(wijziging));
            case GEZAG -> relaties.withdrawGezag(id, dag);
            case GEBOORTE, VESTIGING -> inwoners.withdraw(id);
        }
    }

    private void move(InwonerId id, Map<String, String> nieuw, LocalDate dag) {
        Optional.ofNullable(nieuw.get("gemeente"))
                .flatMap(code -> gemeenten.gone(code, dag))
                .ifPresent(
                        voorbij -> {
                            throw new Refusal(
                                    Tekst.of(
                                            "registerwijziging.reden.gemeente",
                                            voorbij.naam(),
                                            voorbij.einde(),
                                            voorbij.opvolger()));
                        });
        take(id, nieuw, dag);
    }

    /** A person looked at it: also to a municipality that the table says is no more. */
    void applyAnyway(InwonerId id, Verschil verschil) {
        switch (verschil.soort()) {
            case VERHUIZING, VERTREK -> take(id, verschil.nieuw(), verschil.dag());
            default -> apply(id, verschil);
        }
    }

    private void take(InwonerId id, Map<String, String> nieuw, LocalDate dag) {
        verhuizingen.move(
                List.of(id), new Verhuizing(Stukken.soort(nieuw), Stukken.adres(nieuw), dag));
    }

    /** Nobody is the parent of an own forefather. */
    private void parent(InwonerId kind, InwonerId ouder, Map<String, String> nieuw) {
        if (relaties.descends(ouder, kind)) {
            throw new Refusal(
                    Tekst.of("registerwijziging.reden.kring", nieuw.getOrDefault("naam", "")));
        }
        relaties.relate(kind, Relatiesoort.OUDER, ouder, Optional.empty());
        herkomst.brought(kind, Relatiesoort.OUDER, ouder);
    }

    private void partner(InwonerId id, InwonerId ander, LocalDate sinds) {
        relaties.relate(id, Relatiesoort.PARTNER, ander, Optional.of(Periode.from(sinds)));
        herkomst.brought(id, Relatiesoort.PARTNER, ander);
    }

    /** As it was: which parent, since when, and who told of it. */
    private void comeBack(InwonerId id, Registerrelatie eerder) {
        if (related(id, eerder.soort(), eerder.ander()).isEmpty()) {
            relaties.relate(id, eerder.soort(), eerder.ander(), eerder.periode());
            herkomst.putBack(id, eerder);
        }
    }

    private Optional<RelatieId> related(InwonerId id, Relatiesoort soort, InwonerId ander) {
        return inwoners.relaties(id).stream()
                .filter(relatie -> relatie.soort() == soort)
                .filter(relatie -> relatie.ander().equals(Optional.of(ander)))
                .flatMap(relatie -> relatie.id().stream())
                .findFirst();
    }
}

package nl.samenhang.mensen.overdracht;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.overdracht.Bladen.Persoonsblad;
import nl.samenhang.mensen.overdracht.Bladen.Relatieblad;
import org.springframework.stereotype.Component;

/**
 * Puts the people of a package into our file, or finds them there. What is known here already of
 * somebody stays as it is: the register keeps that, and no package changes it.
 */
@Component
class Inschrijving {

    private final Inwoners inwoners;
    private final Relaties relaties;

    Inschrijving(Inwoners inwoners, Relaties relaties) {
        this.inwoners = inwoners;
        this.relaties = relaties;
    }

    /** Who each person of the package is here. */
    Map<String, InwonerId> enroll(
            List<Persoonsblad> bladen,
            List<Nieuwkomer> nieuwkomers,
            Map<String, Optional<InwonerId>> keuzes) {
        var personen = new LinkedHashMap<String, InwonerId>();
        var nieuw = new HashSet<InwonerId>();
        for (var nieuwkomer : nieuwkomers) {
            var bekend = known(nieuwkomer, keuzes);
            var id = bekend.orElseGet(() -> register(nieuwkomer));
            if (bekend.isEmpty()) {
                nieuw.add(id);
            }
            if (personen.containsValue(id)) {
                throw new Refusal(
                        field(nieuwkomer),
                        Tekst.of("overdracht.fout.twee-keer", nieuwkomer.naam()));
            }
            personen.put(nieuwkomer.sleutel(), id);
        }
        bladen.forEach(blad -> relate(blad, personen, nieuw));
        bladen.forEach(blad -> authority(blad, personen, nieuw));
        return personen;
    }

    private Optional<InwonerId> known(
            Nieuwkomer nieuwkomer, Map<String, Optional<InwonerId>> keuzes) {
        if (nieuwkomer.zeker().isPresent()) {
            return nieuwkomer.zeker().map(een -> een.inwoner().id());
        }
        if (nieuwkomer.gelijken().isEmpty()) {
            return Optional.empty();
        }
        var keuze =
                Optional.ofNullable(keuzes.get(nieuwkomer.sleutel()))
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                field(nieuwkomer),
                                                Tekst.of(
                                                        "overdracht.fout.kies-wie",
                                                        nieuwkomer.naam())));
        return keuze.map(wie -> among(nieuwkomer, wie));
    }

    private static InwonerId among(Nieuwkomer nieuwkomer, InwonerId wie) {
        return nieuwkomer.gelijken().stream()
                .map(een -> een.inwoner().id())
                .filter(wie::equals)
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        field(nieuwkomer),
                                        Tekst.of("overdracht.fout.kies-wie", nieuwkomer.naam())));
    }

    private InwonerId register(Nieuwkomer nieuwkomer) {
        Set<InwonerId> anderDan =
                nieuwkomer.gelijken().stream()
                        .map(een -> een.inwoner().id())
                        .collect(Collectors.toSet());
        return inwoners.register(nieuwkomer.wie(), anderDan);
    }

    private void relate(Persoonsblad blad, Map<String, InwonerId> personen, Set<InwonerId> nieuw) {
        var wie = require(personen, blad.id().toString());
        for (var relatie : blad.relaties()) {
            var ander = require(personen, relatie.ander().toString());
            var isNieuw = nieuw.contains(wie) || nieuw.contains(ander);
            if (isNieuw && relatie.soort() != Relatiesoort.KIND && !isKnown(wie, ander)) {
                relaties.relate(wie, relatie.soort(), ander, period(relatie));
            }
        }
    }

    private boolean isKnown(InwonerId wie, InwonerId ander) {
        return inwoners.relaties(wie).stream()
                .map(Relatie::ander)
                .anyMatch(Optional.of(ander)::equals);
    }

    private static Optional<Periode> period(Relatieblad relatie) {
        return relatie.van().map(van -> new Periode(van, relatie.tot()));
    }

    private void authority(
            Persoonsblad blad, Map<String, InwonerId> personen, Set<InwonerId> nieuw) {
        var kind = require(personen, blad.id().toString());
        blad.gezag()
                .filter(_ -> nieuw.contains(kind))
                .ifPresent(
                        gezag ->
                                Gezagscode.of(gezag.code())
                                        .ifPresent(
                                                code ->
                                                        relaties.recordGezag(
                                                                new Gezag(
                                                                        kind,
                                                                        code,
                                                                        Periode.from(gezag.van()),
                                                                        gezag.derde()))));
    }

    private static InwonerId require(Map<String, InwonerId> personen, String id) {
        return Optional.ofNullable(personen.get(id))
                .orElseThrow(() -> Pakketinhoud.refuse("onleesbaar", Bladen.PERSONEN));
    }

    private static String field(Nieuwkomer nieuwkomer) {
        return "wie-" + nieuwkomer.sleutel();
    }
}

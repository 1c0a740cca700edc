package nl.samenhang.werkplek.toezicht.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.inlogboek.Herhaling;
import nl.samenhang.platform.security.inlogboek.Inlogregel;

/**
 * Who a line is about, as far as the reader may know. A resident has no name here: who watches over
 * log-ins need not know who gets help.
 */
record Inlognamen(Map<UUID, String> medewerkers) {

    private static final int TAIL = 6;

    static Inlognamen of(List<Medewerker> all) {
        return new Inlognamen(
                all.stream().collect(Collectors.toMap(m -> m.id().value(), Medewerker::naam)));
    }

    Tekst of(Inlogregel regel) {
        return of(regel.medewerker(), regel.inwoner(), regel.kenmerk());
    }

    Tekst of(Herhaling herhaling) {
        return herhaling
                .adres()
                .map(adres -> Tekst.of("toezicht.inloggen.plek", adres))
                .orElseGet(
                        () -> of(herhaling.medewerker(), herhaling.inwoner(), herhaling.kenmerk()));
    }

    private Tekst of(Optional<UUID> medewerker, Optional<UUID> inwoner, Optional<String> kenmerk) {
        return medewerker
                .map(this::employee)
                .or(() -> inwoner.map(id -> Tekst.of("toezicht.inloggen.inwoner", tail(id))))
                .or(
                        () ->
                                kenmerk.map(
                                        k ->
                                                Tekst.of(
                                                        "toezicht.inloggen.naam",
                                                        k.substring(0, TAIL))))
                .orElseGet(() -> Tekst.of("toezicht.inloggen.niemand"));
    }

    private Tekst employee(UUID id) {
        var naam = medewerkers.get(id);
        return naam == null
                ? Tekst.of("toezicht.inloggen.oud")
                : Tekst.of("toezicht.inloggen.wie-naam", naam);
    }

    private static String tail(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - TAIL);
    }
}

package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.NieuweAanvraag;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.beschikking.Besluit;
import nl.samenhang.kernel.Wet;
import org.springframework.stereotype.Component;

/**
 * Decisions on debt help are decisions like all others: an application with a line by the Wgs for
 * each of the people, one letter, and the ways to object.
 */
@Component
class Schuldbesluiten {

    private final Aanvragen aanvragen;
    private final Beschikkingen beschikkingen;

    Schuldbesluiten(Aanvragen aanvragen, Beschikkingen beschikkingen) {
        this.aanvragen = aanvragen;
        this.beschikkingen = beschikkingen;
    }

    /** The request they signed in the first talk; its clock is the one of the Wgs. */
    AanvraagId ask(Traject traject, LocalDate op) {
        var aanvraag =
                aanvragen.receive(
                        new NieuweAanvraag(
                                traject.gezin(),
                                traject.inwoner(),
                                op,
                                Aanvraagwijze.FORMULIER,
                                traject.inwoner(),
                                Wet.WGS,
                                traject.hulpvraag()));
        traject.partner()
                .ifPresent(
                        wie ->
                                aanvragen.add(
                                        aanvraag.id(), wie, Wet.WGS, traject.hulpvraag(), false));
        return aanvraag.id();
    }

    /** What was announced on it: let in when the answer is yes for everybody. */
    Optional<Toelating> toelating(Traject traject) {
        return aanvraag(traject)
                .flatMap(this::announced)
                .map(op -> new Toelating(isYes(traject), op));
    }

    /** Whether we decided to refuse or to end this help, and said so. */
    boolean isEnded(Traject traject) {
        return toelating(traject).filter(gezegd -> !gezegd.toegelaten()).isPresent()
                || ended(traject).isPresent();
    }

    /** The day on which we announced that this help ends (Wgs art. 4a lid 6). */
    Optional<LocalDate> ended(Traject traject) {
        var begin = traject.gesprek().map(Traject.Gesprek::op).orElse(traject.gemeldOp());
        return aanvragen.of(traject.gezin()).stream()
                .filter(aanvraag -> !aanvraag.ingediend().isBefore(begin))
                .filter(aanvraag -> withdraws(aanvraag, traject))
                .flatMap(aanvraag -> announced(aanvraag.id()).stream())
                .findFirst();
    }

    /** Who asks no more gets no decision (Wgs art. 4a lid 3). */
    void drop(Traject traject, Traject.Einde einde) {
        aanvraag(traject)
                .map(aanvragen::get)
                .filter(Aanvraag::isOpen)
                .ifPresent(aanvraag -> aanvragen.withdraw(aanvraag.id(), einde.toelichting()));
    }

    private boolean withdraws(Aanvraag aanvraag, Traject traject) {
        return aanvragen.regels(aanvraag.id()).stream()
                .filter(regel -> regel.wet() == Wet.WGS)
                .filter(regel -> traject.mensen().contains(regel.inwoner()))
                .flatMap(regel -> beschikkingen.besluit(regel.id()).stream())
                .anyMatch(besluit -> besluit.uitkomst() == Besluit.Uitkomst.INTREKKEN);
    }

    private boolean isYes(Traject traject) {
        var regels =
                aanvraag(traject).map(aanvragen::regels).orElse(List.of()).stream()
                        .filter(regel -> regel.wet() == Wet.WGS)
                        .map(Aanvraagregel::id)
                        .toList();
        return !regels.isEmpty()
                && regels.stream()
                        .allMatch(
                                regel ->
                                        beschikkingen
                                                .besluit(regel)
                                                .filter(Besluit::isToegekend)
                                                .isPresent());
    }

    private Optional<LocalDate> announced(AanvraagId id) {
        return beschikkingen.of(id).flatMap(Beschikking::bekendgemaaktOp);
    }

    private static Optional<AanvraagId> aanvraag(Traject traject) {
        return traject.gesprek().flatMap(Traject.Gesprek::aanvraag);
    }
}

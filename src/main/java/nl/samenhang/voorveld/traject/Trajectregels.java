package nl.samenhang.voorveld.traject;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;

/** When a track may begin, and when it may end. */
final class Trajectregels {

    private Trajectregels() {}

    static void requireBegin(
            NieuwTraject nieuw,
            Programma programma,
            Gezin gezin,
            List<Traject> lopend,
            LocalDate vandaag) {
        if (!gezin.isActief()) {
            throw new Refusal(Tekst.of("traject.fout.gesloten"));
        }
        if (gezin.lidOn(nieuw.inwoner(), vandaag).isEmpty()) {
            throw new Refusal("inwoner", Tekst.of("traject.fout.geen-lid"));
        }
        if (nieuw.op().isAfter(vandaag)) {
            throw new Refusal("op", Tekst.of("traject.fout.toekomst"));
        }
        if (programma.toestemming() && !nieuw.akkoord()) {
            throw new Refusal("akkoord", Tekst.of("traject.fout.akkoord"));
        }
        if (lopend.stream()
                .anyMatch(t -> t.isOpen() && t.programma().equals(programma.sleutel()))) {
            throw new Refusal("inwoner", Tekst.of("traject.fout.dubbel"));
        }
    }

    /** A day of this track that has been. */
    static void requireDay(Traject traject, LocalDate op, LocalDate vandaag) {
        if (op.isAfter(vandaag)) {
            throw new Refusal("op", Tekst.of("traject.fout.toekomst"));
        }
        if (op.isBefore(traject.begonnenOp())) {
            throw new Refusal("op", Tekst.of("traject.fout.voor-begin"));
        }
    }

    /** All lines are finished, or it is said why it ends. */
    static void requireEnd(Programma.Reden reden, Traject.Einde einde, List<Lijnstand> lijnen) {
        var open = lijnen.stream().filter(l -> l.afronding().isEmpty()).count();
        if (reden.allesKlaar() && open > 0) {
            throw new Refusal("reden", Tekst.of("traject.fout.niet-klaar", open));
        }
        if (!reden.allesKlaar() && einde.toelichting().isBlank()) {
            throw new Refusal("toelichting", Tekst.of("traject.fout.toelichting"));
        }
    }

    /** What must be done on a line is done, or it is said why it is not needed. */
    static void requireFinish(Programma.Lijn lijn, Lijnstand stand, Lijnstand.Afronding afronding) {
        if (afronding.hoe() == Lijnstand.Afloop.VERVALLEN) {
            if (afronding.reden().isBlank()) {
                throw new Refusal("reden", Tekst.of("traject.fout.vervallen"));
            }
            return;
        }
        if (lijn.stappen().stream()
                .anyMatch(s -> s.moet() && stand.gedaan(s.sleutel()).isEmpty())) {
            throw new Refusal("hoe", Tekst.of("traject.fout.stap-open"));
        }
    }
}

package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;

/** Which track may begin and how it may end. */
final class Trajectregels {

    private Trajectregels() {}

    static void check(NieuwTraject nieuw, Gezin gezin, List<Traject> andere, LocalDate vandaag) {
        requireDay(nieuw.gemeldOp(), LocalDate.MIN, vandaag);
        requireMember("inwoner", gezin, nieuw.inwoner(), vandaag);
        nieuw.partner().ifPresent(wie -> requireMember("partner", gezin, wie, vandaag));
        if (nieuw.partner().filter(nieuw.inwoner()::equals).isPresent()) {
            throw new Refusal("partner", Tekst.of("schuldhulp.fout.zelfde"));
        }
        var bezet =
                andere.stream()
                        .filter(Traject::isOpen)
                        .flatMap(traject -> traject.mensen().stream())
                        .toList();
        if (bezet.contains(nieuw.inwoner())
                || nieuw.partner().filter(bezet::contains).isPresent()) {
            throw new Refusal("inwoner", Tekst.of("schuldhulp.fout.dubbel"));
        }
    }

    static void requireDay(LocalDate dag, LocalDate vanaf, LocalDate vandaag) {
        if (dag.isAfter(vandaag)) {
            throw new Refusal("op", Tekst.of("schuldhulp.fout.toekomst"));
        }
        if (dag.isBefore(vanaf)) {
            throw new Refusal("op", Tekst.of("schuldhulp.fout.te-vroeg", vanaf));
        }
    }

    /**
     * @param besloten whether we decided to refuse or to end this help, and said so
     */
    static void requireEnd(Traject traject, Traject.Einde einde, boolean besloten) {
        if (einde.hoe().isOurs() && !besloten) {
            throw new Refusal(
                    "hoe",
                    Tekst.of(
                            traject.plan().isPresent()
                                    ? "schuldhulp.fout.eerst-beeindigen"
                                    : "schuldhulp.fout.eerst-besluiten"));
        }
        if (einde.hoe() == Uitstroomreden.AFGEROND && !traject.isAt(Fase.BEGELEIDING)) {
            throw new Refusal("hoe", Tekst.of("schuldhulp.fout.niet-afgerond"));
        }
        if (einde.hoe() != Uitstroomreden.AFGEROND && einde.toelichting().isBlank()) {
            throw new Refusal("toelichting", Tekst.of("schuldhulp.fout.toelichting"));
        }
    }

    private static void requireMember(String veld, Gezin gezin, InwonerId wie, LocalDate vandaag) {
        if (gezin.lidOn(wie, vandaag).isEmpty()) {
            throw new Refusal(veld, Tekst.of("schuldhulp.fout.geen-lid"));
        }
    }
}

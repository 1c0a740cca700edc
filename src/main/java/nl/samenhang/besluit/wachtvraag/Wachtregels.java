package nl.samenhang.besluit.wachtvraag;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;

/** When somebody can begin to wait. */
final class Wachtregels {

    private Wachtregels() {}

    /** Refuses who is not of the family, a day to come, and waiting twice for the same. */
    static void check(
            NieuweWachtvraag nieuw, Gezin gezin, List<Wachtvraag> bekend, LocalDate vandaag) {
        if (gezin.lidOn(nieuw.inwoner(), vandaag).isEmpty()) {
            throw new Refusal("inwoner", Tekst.of("wachtvraag.fout.geen-lid"));
        }
        if (nieuw.sinds().isAfter(vandaag)) {
            throw new Refusal("sinds", Tekst.of("wachtvraag.fout.toekomst"));
        }
        if (bekend.stream()
                .filter(Wachtvraag::isOpen)
                .anyMatch(v -> v.inwoner().equals(nieuw.inwoner()) && v.soort() == nieuw.soort())) {
            throw new Refusal("soort", Tekst.of("wachtvraag.fout.dubbel"));
        }
    }
}

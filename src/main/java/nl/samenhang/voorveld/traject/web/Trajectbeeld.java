package nl.samenhang.voorveld.traject.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.voorveld.traject.Lijnstand;
import nl.samenhang.voorveld.traject.Opvolgmoment;
import nl.samenhang.voorveld.traject.Programma;
import nl.samenhang.voorveld.traject.Traject;

/**
 * A track as its pages show it.
 *
 * @param wie who is guided
 * @param gezin the name of the file
 * @param namen of the employees that are named in it
 * @param lijnen in the order of the programme
 */
public record Trajectbeeld(
        Traject traject,
        Programma programma,
        String wie,
        String gezin,
        Map<MedewerkerId, String> namen,
        List<Lijnstand> lijnen,
        List<Lijnstand.Aantekening> notities,
        List<Opvolgmoment> opvolging) {

    public String pad() {
        return "/trajecten/" + traject.id();
    }

    public String naam(MedewerkerId wie) {
        return namen.getOrDefault(wie, "-");
    }

    public Programma.Lijn lijn(Lijnstand stand) {
        return programma.lijn(stand.lijn()).orElseThrow();
    }

    public Lijnstand stand(String lijn) {
        return lijnen.stream().filter(l -> l.lijn().equals(lijn)).findFirst().orElseThrow();
    }

    /** The step that is expected first of those that are not done. */
    public Optional<Programma.Stap> volgende(Lijnstand stand) {
        return stand.afronding().isPresent()
                ? Optional.empty()
                : lijn(stand).stappen().stream()
                        .filter(s -> stand.gedaan(s.sleutel()).isEmpty())
                        .min((een, ander) -> Integer.compare(een.weken(), ander.weken()));
    }

    public LocalDate verwacht(Programma.Stap stap) {
        return stap.verwacht(traject.begonnenOp());
    }

    /** The moment on which is asked next. */
    public Optional<Opvolgmoment> eerstvolgende() {
        return opvolging.stream().filter(Opvolgmoment::isOpen).findFirst();
    }

    /** Whether work can be done on it today. */
    public boolean isLopend() {
        return traject.stand() == Traject.Stand.LOOPT;
    }

    /** Why it ended, in this language; empty for a track that ended with its file. */
    public String reden(String taal) {
        return traject.einde()
                .flatMap(e -> programma.reden(e.reden()))
                .map(r -> r.naam().in(taal))
                .orElse("");
    }
}

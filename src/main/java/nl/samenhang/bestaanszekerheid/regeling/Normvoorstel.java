package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;

/**
 * Norms, asset limits or running ahead of the law from a day on, as somebody proposed them
 * (Participatiewet art. 38).
 *
 * @param tot the first day on which an asset limit counts no more; empty for what counts until the
 *     next
 * @param bedragen by the name of the kind of norm, or of with whom somebody lives
 * @param door who decided on it; never who proposed it
 */
public record Normvoorstel(
        NormvoorstelId id,
        Soort soort,
        LocalDate van,
        Optional<LocalDate> tot,
        String bron,
        Map<String, Bedrag> bedragen,
        Status status,
        UUID maker,
        LocalDate gevraagdOp,
        Optional<UUID> door,
        Optional<LocalDate> beslotenOp,
        String opmerking) {

    /** What it is about. */
    public enum Soort {
        NORMEN,
        VERMOGEN,
        /** In 2026 a municipality may work by the rules that all follow from 2027 on. */
        VOORUITLOPEN
    }

    /** How far it is. */
    public enum Status {
        GEVRAAGD,
        GOEDGEKEURD,
        TERUGGESTUURD,
        INGETROKKEN
    }

    public boolean waits() {
        return status == Status.GEVRAAGD;
    }

    Normenblad toNormenblad() {
        var soorten = new EnumMap<Normsoort, Bedrag>(Normsoort.class);
        bedragen.forEach((naam, bedrag) -> soorten.put(Normsoort.valueOf(naam), bedrag));
        return new Normenblad(van, bron, Normenblad.Zekerheid.INGEVOERD, Map.copyOf(soorten));
    }

    Vermogensgrens toVermogensgrens() {
        return new Vermogensgrens(
                van,
                tot.orElseThrow(),
                of(Leefvorm.ALLEENSTAAND),
                of(Leefvorm.ALLEENSTAANDE_OUDER),
                of(Leefvorm.PAAR),
                bron);
    }

    private Bedrag of(Leefvorm leefvorm) {
        return Optional.ofNullable(bedragen.get(leefvorm.name())).orElseThrow();
    }
}

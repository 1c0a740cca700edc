package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which letters one creditor can get on a day. */
final class Briefregels {

    private Briefregels() {}

    /**
     * @param brieven to this creditor, the newest first
     * @param aanbod what this creditor is offered, while that stands
     */
    static List<Briefsoort> possible(
            Traject traject,
            List<Schuldbrief> brieven,
            Optional<Aanbod> aanbod,
            LocalDate vandaag) {
        if (!traject.isOpen() || traject.gesprek().isEmpty()) {
            return List.of();
        }
        return Stream.of(Briefsoort.values())
                .filter(soort -> fits(soort, traject, brieven, aanbod, vandaag))
                .toList();
    }

    private static boolean fits(
            Briefsoort soort,
            Traject traject,
            List<Schuldbrief> brieven,
            Optional<Aanbod> aanbod,
            LocalDate vandaag) {
        var bezig = traject.isAt(Fase.SCHULDREGELING);
        return switch (soort) {
            case OPGAVE ->
                    aanbod.isEmpty()
                            && !traject.isAt(Fase.BEGELEIDING)
                            && newest(brieven).filter(b -> b.antwoord().isEmpty()).isEmpty();
            case OPGAVE_HERINNERING ->
                    aanbod.isEmpty()
                            && newest(brieven)
                                    .filter(b -> b.soort() == Briefsoort.OPGAVE)
                                    .filter(b -> b.isStil(vandaag))
                                    .isPresent();
            case VOORSTEL ->
                    bezig
                            && aanbod.filter(a -> a.antwoord().isEmpty())
                                    .filter(a -> a.verstuurdOp().isEmpty())
                                    .isPresent();
            case VOORSTEL_HERINNERING ->
                    bezig
                            && aanbod.filter(a -> a.isStil(vandaag))
                                    .filter(a -> a.herinnerdOp().isEmpty())
                                    .isPresent();
            case MORATORIUM ->
                    brieven.stream()
                            .filter(b -> b.soort() == Briefsoort.MORATORIUM)
                            .noneMatch(b -> !vandaag.isAfter(b.uiterlijk()));
        };
    }

    /** The last letter that asked what is owed. */
    private static Optional<Schuldbrief> newest(List<Schuldbrief> brieven) {
        return brieven.stream()
                .filter(
                        b ->
                                b.soort() == Briefsoort.OPGAVE
                                        || b.soort() == Briefsoort.OPGAVE_HERINNERING)
                .findFirst();
    }
}

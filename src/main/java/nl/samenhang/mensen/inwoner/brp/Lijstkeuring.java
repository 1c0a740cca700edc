package nl.samenhang.mensen.inwoner.brp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.brp.InschrijvingRepository.Bekend;
import org.springframework.stereotype.Component;

/** Judges one list beside our file: whether it can be true, and whether it says anything new. */
@Component
class Lijstkeuring {

    private final InschrijvingRepository inschrijvingen;
    private final Clock clock;

    Lijstkeuring(InschrijvingRepository inschrijvingen, Clock clock) {
        this.inschrijvingen = inschrijvingen;
        this.clock = clock;
    }

    /**
     * @param persoon who it is about, unless it is refused
     * @param bekend who that is in our file, when known
     */
    record Uitkomst(
            Lijst lijst,
            List<Bevinding> bevindingen,
            Optional<Persoon> persoon,
            Optional<Bekend> bekend) {

        /** Nobody knew this person. */
        boolean isNieuw() {
            return persoon.isPresent() && bekend.isEmpty();
        }

        /** Somebody we know, of whom the list says something else than the last one. */
        boolean isGewijzigd() {
            return persoon.isPresent()
                    && bekend.isPresent()
                    && bekend.flatMap(Bekend::bronHash)
                            .filter(lijst.vingerafdruk()::equals)
                            .isEmpty();
        }

        Inlezing.Telling telling() {
            if (persoon.isEmpty()) {
                return new Inlezing.Telling(0, 0, 0, 1);
            }
            if (isNieuw()) {
                return new Inlezing.Telling(1, 0, 0, 0);
            }
            return isGewijzigd()
                    ? new Inlezing.Telling(0, 1, 0, 0)
                    : new Inlezing.Telling(0, 0, 1, 0);
        }
    }

    Uitkomst judge(Lijst lijst) {
        var lezing = Persoonslezer.read(lijst, LocalDate.now(clock));
        if (lezing.persoon().isEmpty()) {
            return new Uitkomst(lijst, lezing.bevindingen(), Optional.empty(), Optional.empty());
        }
        var persoon = lezing.persoon().get();
        var bearers = inschrijvingen.byNumbers(persoon);
        var owner =
                bearers.stream()
                        .filter(wie -> wie.bsn().isPresent() && wie.bsn().equals(persoon.bsn()))
                        .findFirst();
        var known =
                bearers.stream()
                        .filter(wie -> wie.anummer().filter(persoon.anummer()::equals).isPresent())
                        .findFirst();
        var reden = Nummerregels.refusal(owner, known, persoon);
        if (reden.isPresent()) {
            var bevindingen = new ArrayList<>(lezing.bevindingen());
            bevindingen.add(new Bevinding(lijst.regel(), "01.01.20", reden.get(), true));
            return new Uitkomst(lijst, bevindingen, Optional.empty(), Optional.empty());
        }
        return new Uitkomst(
                lijst, lezing.bevindingen(), Optional.of(persoon), known.or(() -> owner));
    }
}

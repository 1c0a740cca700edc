package nl.samenhang.bestaanszekerheid.verstrekking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenvraag;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenvragen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.recht.regel.Regels;
import nl.samenhang.recht.regel.Toepassing;
import org.springframework.stereotype.Component;

/** Whether a right goes on, by the table of today and what a household told not long ago. */
@Component
class Ambtshalvefeiten {

    /** An income that was told longer ago says nothing of today. */
    private static final int MAANDEN_BEKEND = 12;

    private static final int MAANDEN = 12;
    private static final String LEEFTIJD = "leeftijdKind";
    private static final String LAATSTE = "laatsteToeslag";

    /** The oldest age that the tables for children know. */
    private static final int KIND = 17;

    private final Rechtenvragen vragen;
    private final Regels tabellen;
    private final Inwoners inwoners;
    private final Clock clock;

    Ambtshalvefeiten(Rechtenvragen vragen, Regels tabellen, Inwoners inwoners, Clock clock) {
        this.vragen = vragen;
        this.tabellen = tabellen;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    /** Empty when nothing recent is known, or the right does not follow from it. */
    Optional<Ambtshalvevoorstel> proposal(Verstrekking vorige, Verstrekkingsregel regel) {
        return vragen.of(vorige.gezin()).stream()
                .filter(vraag -> vraag.aanvrager().equals(vorige.begunstigde()))
                .filter(vraag -> !vraag.isOpen())
                .filter(vraag -> day(vraag).isAfter(today().minusMonths(MAANDEN_BEKEND)))
                .max((een, ander) -> day(een).compareTo(day(ander)))
                .flatMap(
                        vraag ->
                                facts(vraag, vorige)
                                        .filter(feiten -> isRight(vorige.regeling(), feiten))
                                        .map(
                                                feiten ->
                                                        new Ambtshalvevoorstel(
                                                                vorige,
                                                                regel.ambtshalve(),
                                                                day(vraag),
                                                                feiten)));
    }

    /** Who is no child any more has no right to what is for children. */
    private boolean isRight(String regeling, Map<String, Object> feiten) {
        var grens = BigDecimal.valueOf(KIND);
        if (feiten.get(LEEFTIJD) instanceof BigDecimal jaren && jaren.compareTo(grens) > 0) {
            return false;
        }
        return tabellen.evaluate(regeling, today(), feiten).is("recht", "JA");
    }

    /** What went into the table then, as the table of today asks it. */
    private Optional<Map<String, Object>> facts(Rechtenvraag vraag, Verstrekking vorige) {
        return tabellen.of(vraag.id().onderwerp()).stream()
                .filter(t -> t.versie().tabel().equals(vorige.regeling()))
                .filter(t -> t.inwoner().equals(vorige.inwoner()))
                .findFirst()
                .flatMap(this::facts)
                .map(feiten -> renew(feiten, vorige));
    }

    private Optional<Map<String, Object>> facts(Toepassing gezegd) {
        var feiten = new HashMap<String, Object>();
        for (var kolom : tabellen.kiezer(gezegd.versie().tabel(), today()).tabel().invoer()) {
            var bewaard = Optional.ofNullable(gezegd.invoer().get(kolom.naam()));
            var waarde = bewaard.flatMap(kolom.domein()::lees);
            if (waarde.isEmpty()) {
                return Optional.empty();
            }
            feiten.put(kolom.naam(), waarde.get());
        }
        return Optional.of(feiten);
    }

    /** A child is older by now, and when somebody had it last we know ourselves. */
    private Map<String, Object> renew(Map<String, Object> feiten, Verstrekking vorige) {
        var jaren = inwoners.get(vorige.inwoner()).leeftijd(today());
        if (feiten.containsKey(LEEFTIJD) && jaren.isPresent()) {
            feiten.put(LEEFTIJD, BigDecimal.valueOf(jaren.getAsInt()));
        }
        if (feiten.containsKey(LAATSTE)) {
            var weer = vorige.periode().van().plusMonths(MAANDEN);
            feiten.put(LAATSTE, today().isBefore(weer) ? "KORTER_DAN_JAAR" : "JAAR_OF_LANGER");
        }
        return feiten;
    }

    private static LocalDate day(Rechtenvraag vraag) {
        return vraag.stand().orElseThrow().dag();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package nl.samenhang.mensen.overdracht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.Document;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Uitvoer;
import org.springframework.stereotype.Component;

/** Puts together what of a file goes and what stays, by who agreed. */
@Component
class Samensteller {

    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Documenten documenten;
    private final Uitvoer uitvoer;
    private final Zeggenschap zeggenschap;
    private final Gemeentekeuze gemeenten;
    private final Clock clock;

    Samensteller(
            Gezinnen gezinnen,
            Inwoners inwoners,
            Documenten documenten,
            Uitvoer uitvoer,
            Zeggenschap zeggenschap,
            Gemeentekeuze gemeenten,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.documenten = documenten;
        this.uitvoer = uitvoer;
        this.zeggenschap = zeggenschap;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /** All that goes, and how much of each part stays. */
    record Dossier(
            Gezin gezin,
            Samenstelling wie,
            List<Document> documenten,
            Uitvoer.Opbrengst rijen,
            Map<Dossierdeel, Telling> telling) {}

    /** Who goes and who stays. */
    Samenstelling wie(Overdracht overdracht) {
        var gezin = gezinnen.get(overdracht.gezin());
        var leden =
                inwoners.findAll(gezin.inwonersOn(LocalDate.now(clock))).stream()
                        .filter(lid -> !lid.isOverleden())
                        .toList();
        return Samenstelling.of(overdracht, leden, zeggenschap);
    }

    Dossier collect(Overdracht overdracht) {
        var wie = wie(overdracht);
        var gezin = gezinnen.get(overdracht.gezin());
        var delen = new HashSet<>(overdracht.gekozen());
        delen.remove(Dossierdeel.PERSONEN);
        var alle =
                delen.contains(Dossierdeel.DOCUMENTEN)
                        ? documenten.all(gezin.id())
                        : List.<Document>of();
        var mee = alle.stream().filter(document -> mayGo(wie, document)).toList();
        var rijen = uitvoer.read(gezin.id(), delen, ids(mee), wie, qualified());
        return new Dossier(gezin, wie, mee, rijen, count(overdracht, wie, rijen, alle, mee));
    }

    private boolean mayGo(Samenstelling wie, Document document) {
        var over = Set.copyOf(documenten.concerns(document.id()));
        return !wie.akkoord().isEmpty() && wie.mayGo(over);
    }

    private static Set<UUID> ids(List<Document> documenten) {
        return documenten.stream().map(d -> d.id().value()).collect(Collectors.toSet());
    }

    /**
     * An employee is known elsewhere by name and municipality; who came from elsewhere stays so.
     */
    private UnaryOperator<String> qualified() {
        var hier = " (" + gemeenten.name(Contexts.current().gemeente()) + ")";
        return naam -> naam.endsWith(")") ? naam : naam + hier;
    }

    private Map<Dossierdeel, Telling> count(
            Overdracht overdracht,
            Samenstelling wie,
            Uitvoer.Opbrengst rijen,
            List<Document> alle,
            List<Document> mee) {
        var telling = new EnumMap<Dossierdeel, Telling>(Dossierdeel.class);
        for (var deel : overdracht.gekozen()) {
            telling.put(
                    deel,
                    switch (deel) {
                        case PERSONEN -> new Telling(wie.gaan().size(), wie.blijven().size());
                        case DOCUMENTEN -> new Telling(mee.size(), (long) alle.size() - mee.size());
                        case PLAN,
                                NOTITIES,
                                HULP,
                                TIJDLIJN,
                                ONDERZOEK,
                                OVERLEG,
                                PERSPECTIEF,
                                KEUZE ->
                                new Telling(
                                        rijen.aantal(files(deel)),
                                        rijen.blijft().getOrDefault(deel, 0));
                    });
        }
        return telling;
    }

    private Set<String> files(Dossierdeel deel) {
        var namen = new ArrayList<String>();
        uitvoer.tabellen(deel).forEach(tabel -> namen.add(tabel.bestand()));
        return Set.copyOf(namen);
    }
}

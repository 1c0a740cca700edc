package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Periode;
import nl.samenhang.netwerk.aanbieder.Aanbieder;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.plek.Aandachtspunt;
import nl.samenhang.netwerk.plek.Bestemd;
import nl.samenhang.netwerk.plek.Bezettingsreden;
import nl.samenhang.netwerk.plek.Geschiktheid;
import nl.samenhang.netwerk.plek.Huurcontract;
import nl.samenhang.netwerk.plek.Plek;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.netwerk.plek.Pleksoort;
import org.springframework.stereotype.Component;

/** The places to live with help in and around Samenstad, some of them full. */
@Component
class Woonkaart {

    /** Where people of the town live with help. */
    static final String DE_WERF = "De Werf";

    private static final int OPEN_SINCE_YEARS = 3;
    private static final int FREE_IN_DAYS = 25;

    private final Aanbieders aanbieders;
    private final Plekken plekken;
    private final Clock clock;

    Woonkaart(Aanbieders aanbieders, Plekken plekken, Clock clock) {
        this.aanbieders = aanbieders;
        this.plekken = plekken;
        this.clock = clock;
    }

    void draw() {
        var bij =
                aanbieders.all().stream()
                        .collect(Collectors.toMap(Aanbieder::naam, Aanbieder::id, (een, _) -> een));
        var horizon = bij.get("De Horizon, kinderen en jongeren");
        var verder = bij.get("Stichting Samen Verder");
        if (horizon == null || verder == null) {
            return;
        }
        full(
                add(
                        horizon,
                        Pleksoort.GEZINSHUIS,
                        "Gezinshuis De Linde",
                        2,
                        kinderen(4, Aandachtspunt.TRAUMA, Aandachtspunt.AGRESSIE)));
        add(
                horizon,
                Pleksoort.GEZINSHUIS,
                "Gezinshuis Op de Dijk",
                1,
                kinderen(10, Aandachtspunt.AUTISME, Aandachtspunt.VERSLAVING));
        full(
                add(
                        horizon,
                        Pleksoort.DRIEMILIEU,
                        "De Driesprong",
                        6,
                        kinderen(12, Aandachtspunt.LVB, Aandachtspunt.ROLSTOEL)));
        add(
                verder,
                Pleksoort.BEGELEID_WONEN,
                "Stadsrand",
                3,
                volwassen(Aandachtspunt.PSYCHIATRIE, Aandachtspunt.BABY));
        add(
                verder,
                Pleksoort.BESCHERMD_WONEN,
                "Huis aan het Water",
                8,
                volwassen(Aandachtspunt.PSYCHIATRIE, Aandachtspunt.AGRESSIE));
        add(
                verder,
                Pleksoort.BESCHERMD_WONEN,
                DE_WERF,
                20,
                volwassen(Aandachtspunt.VERSLAVING, Aandachtspunt.ROLSTOEL));
        room(verder, "Kamer aan het Park", new Huurcontract(new Bedrag(42500), 24, "Els Vonk"));
        room(verder, "Kamer boven de Bakker", new Huurcontract(new Bedrag(38900), 12, "Ed Prins"));
    }

    private void room(AanbiederId bij, String naam, Huurcontract huur) {
        var iedereen =
                new Geschiktheid(16, 27, Bestemd.IEDEREEN, Optional.empty(), Set.of(), Set.of());
        add(bij, Pleksoort.KAMER, naam, 1, iedereen, Optional.of(huur));
    }

    private Plek add(
            AanbiederId bij, Pleksoort soort, String naam, int bedden, Geschiktheid geschikt) {
        return add(bij, soort, naam, bedden, geschikt, Optional.empty());
    }

    private Plek add(
            AanbiederId bij,
            Pleksoort soort,
            String naam,
            int bedden,
            Geschiktheid geschikt,
            Optional<Huurcontract> huur) {
        var plek =
                new Plek(
                        PlekId.next(),
                        soort,
                        naam,
                        bij,
                        "",
                        "Samenstad",
                        bedden,
                        geschikt,
                        LocalDate.now(clock).minusYears(OPEN_SINCE_YEARS),
                        false,
                        true,
                        huur);
        plekken.save(plek, Optional.empty());
        return plek;
    }

    private void full(Plek plek) {
        var vandaag = LocalDate.now(clock);
        for (var bed = 0; bed < plek.bedden(); bed++) {
            plekken.occupy(
                    plek.id(),
                    Periode.between(vandaag, vandaag.plusDays(FREE_IN_DAYS)),
                    Bezettingsreden.ANDERE_GEMEENTE);
        }
    }

    private static Geschiktheid kinderen(int vanaf, Aandachtspunt kan, Aandachtspunt kanNiet) {
        return new Geschiktheid(
                vanaf, 18, Bestemd.IEDEREEN, Optional.empty(), Set.of(kan), Set.of(kanNiet));
    }

    private static Geschiktheid volwassen(Aandachtspunt kan, Aandachtspunt kanNiet) {
        return new Geschiktheid(
                18,
                Geschiktheid.OUDST,
                Bestemd.IEDEREEN,
                Optional.empty(),
                Set.of(kan),
                Set.of(kanNiet));
    }
}

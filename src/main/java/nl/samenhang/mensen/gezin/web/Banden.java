package nl.samenhang.mensen.gezin.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.web.Opsomming;

/** What somebody is to the people of a household, with their names together: child of Els, Koos. */
final class Banden {

    private final Map<String, List<String>> namen = new LinkedHashMap<>();
    private boolean twijfel;

    /** The other is this to the member with the name. */
    void add(Relatie relatie, String naam, LocalDate vandaag) {
        var ex = relatie.soort() == Relatiesoort.PARTNER && !relatie.lastsOn(vandaag);
        var sleutel = "gezin.waarom." + (ex ? "ex-partner" : relatie.soort().name());
        namen.computeIfAbsent(sleutel, key -> new ArrayList<>()).add(naam);
    }

    /** It is a question whether this person lives in the household. */
    void addDoubt() {
        twijfel = true;
    }

    List<Tekst> zinnen() {
        var zinnen = new ArrayList<Tekst>();
        namen.forEach((sleutel, wie) -> zinnen.add(Tekst.of(sleutel, Opsomming.of(wie))));
        if (twijfel) {
            zinnen.add(Tekst.of("gezin.waarom.twijfel"));
        }
        return zinnen;
    }
}

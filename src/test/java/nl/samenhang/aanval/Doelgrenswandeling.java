package nl.samenhang.aanval;

import static nl.samenhang.aanval.Aanvaller.veld;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Rollen;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks the addresses of the program with the ids of the marked families. */
abstract class Doelgrenswandeling extends Doelgrensgezinnen {

    private Doelgrensregels regels;

    @Autowired private Rollen rollen;

    /** What somebody found, and what they opened. */
    record Wandeling(Set<String> lekken, Set<String> geopend) {}

    /** Whether somebody may know of a word at all; the purpose of the page decides besides. */
    interface Mag {
        boolean know(Merken.Vondst vondst);
    }

    @BeforeEach
    void readTheRules() {
        regels = new Doelgrensregels(jdbc);
    }

    Wandeling walk(Aanvaller who, String rol, Mag mag) {
        var lekken = new TreeSet<String>();
        var geopend = new TreeSet<String>();
        for (var ingang : pages()) {
            if (!may(rol, ingang.recht())) {
                continue;
            }
            for (var adres : adressen(ingang)) {
                var answer = who.get(adres);
                if (answer.status() == 200) {
                    geopend.add(ingang.pattern());
                    lekken.addAll(read(ingang.pattern(), ingang.doel(), rol, answer, mag));
                }
            }
        }
        for (var typing : List.of("true", "false")) {
            var answer = who.post("/zoeken", List.of(veld("q", naam)), "HX-Request", typing);
            lekken.addAll(read("POST /zoeken", "zoeken", rol, answer, mag));
        }
        return new Wandeling(lekken, geopend);
    }

    /** The pages and files that people ask for, without what systems ask. */
    List<Ingang> pages() {
        return ingangen().stream().filter(i -> i.method().equals("GET") && !isMachine(i)).toList();
    }

    List<String> adressen(Ingang ingang) {
        return in(SAMENSTAD, () -> adressen.of(ingang));
    }

    private List<String> read(String waar, String doel, String rol, Antwoord answer, Mag mag) {
        return merken.in(answer.tekst())
                .filter(v -> !mag.know(v) || !regels.allows(doel, rol, v))
                .map(v -> waar + " shows " + v.bron() + " " + v.wet() + " to " + rol)
                .toList();
    }

    private boolean may(String rol, String recht) {
        return switch (recht) {
            case Requires.IEDEREEN -> true;
            case Requires.MEDEWERKER -> medewerkersrollen().contains(rol);
            case Requires.INWONER -> rol.equals("BEWONER");
            default ->
                    rollen.all().stream()
                            .anyMatch(r -> r.rol().equals(rol) && r.rechten().contains(recht));
        };
    }

    List<String> medewerkersrollen() {
        return rollen.all().stream()
                .filter(r -> r.soort().equals("MEDEWERKER"))
                .map(Rollen.Rol::rol)
                .toList();
    }

    static boolean isMachine(Ingang ingang) {
        return ingang.pattern().startsWith("/api/") || ingang.pattern().startsWith("/scim/");
    }
}

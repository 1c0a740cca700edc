package nl.samenhang.besluit.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.aanvraag.Vervolg;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.netwerk.plek.Woonregel;
import nl.samenhang.netwerk.plek.Woonvraag;
import nl.samenhang.recht.regel.Geval;
import nl.samenhang.recht.regel.Regels;
import nl.samenhang.recht.regel.Toepassing;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the tables of the law about a line, and remembers what they said. */
@Service
@Transactional
public class Toetsen {

    /** Whether there is a right by the Wmo. */
    public static final String MAATWERK = "wmo-maatwerk";

    /** Whether the person pays a contribution. */
    public static final String BIJDRAGE = "wmo-bijdrage";

    /** Whether the Jeugdwet counts at this age. */
    public static final String LEEFTIJD = "jeugdhulp-leeftijd";

    /** Whether a budget is possible. */
    public static final String PGB = "pgb-voorwaarden";

    private final Regels regels;
    private final Woonregel wonen;
    private final Inwoners inwoners;
    private final Bijdragebedragen bedragen;
    private final Clock clock;

    Toetsen(
            Regels regels,
            Woonregel wonen,
            Inwoners inwoners,
            Bijdragebedragen bedragen,
            Clock clock) {
        this.regels = regels;
        this.wonen = wonen;
        this.inwoners = inwoners;
        this.bedragen = bedragen;
        this.clock = clock;
    }

    /**
     * The tables that count for a line, with what they said last; for a law of which no table is
     * there, for help that ends, for help that cannot wait and for an application that is not dealt
     * with, a person decides.
     *
     * @param besluit what is decided so far: a contribution and a budget are asked only for a yes
     */
    @Transactional(readOnly = true)
    public List<Toets> of(Aanvraagregel regel, Optional<Besluit> besluit) {
        var gezegd = new HashMap<String, Toepassing>();
        for (var toepassing : regels.of(regel.id().onderwerp())) {
            gezegd.merge(
                    toepassing.versie().tabel(),
                    toepassing,
                    (een, ander) -> een.op().isAfter(ander.op()) ? een : ander);
        }
        if (regel.isVervolg(Vervolg.Soort.INTREKKING)
                || regel.spoed()
                || besluit.filter(Besluit::isBuitenBehandeling).isPresent()) {
            return List.of();
        }
        return tabellen(regel, besluit).stream()
                .map(tabel -> toets(tabel, Optional.ofNullable(gezegd.get(tabel))))
                .toList();
    }

    /** Whether the tables said last that a contribution is due for what was decided on a line. */
    @Transactional(readOnly = true)
    public boolean isPaying(AanvraagregelId regel) {
        return Optional.ofNullable(last(regel).get(BIJDRAGE))
                .map(gezegd -> toets(BIJDRAGE, Optional.of(gezegd)))
                .filter(toets -> toets.zegt("bijdrage", "VERSCHULDIGD"))
                .isPresent();
    }

    private Toets toets(String tabel, Optional<Toepassing> gezegd) {
        var nu = regels.versie(tabel, today());
        return new Toets(
                tabel,
                gezegd,
                gezegd.map(Toepassing::versie)
                        .filter(toen -> !toen.vingerafdruk().equals(nu.vingerafdruk()))
                        .map(_ -> nu.van()));
    }

    /** What each table said last of a line. */
    private Map<String, Toepassing> last(AanvraagregelId regel) {
        var gezegd = new HashMap<String, Toepassing>();
        for (var toepassing : regels.of(regel.onderwerp())) {
            gezegd.merge(
                    toepassing.versie().tabel(),
                    toepassing,
                    (een, ander) -> een.op().isAfter(ander.op()) ? een : ander);
        }
        return gezegd;
    }

    /** What we know of the answers already, as the table writes them. */
    @Transactional(readOnly = true)
    public Map<String, String> known(String tabel, Aanvraagregel regel, Optional<Besluit> besluit) {
        var wie = inwoners.get(regel.inwoner());
        var answers = new HashMap<String, String>();
        wie.leeftijd(today()).ifPresent(jaren -> answers.put("leeftijd", String.valueOf(jaren)));
        answers.put("wetPgb", regel.wet().name());
        if (tabel.equals(BIJDRAGE)) {
            answers.put("huishouden", livingWith(regel));
        }
        if (tabel.equals(Woonregel.TABEL)) {
            wonen(regel.wet(), besluit).ifPresent(soort -> answers.put("soortWonen", soort.name()));
            answers.put("budgethouder", wonen.budgethouder(today()).name());
        }
        answers.keySet()
                .retainAll(
                        tabel(tabel, regel).invoer().stream().map(kolom -> kolom.naam()).toList());
        return answers;
    }

    /** Asks the table and keeps what it says: of a scheme by the rules by which it was asked. */
    public void ask(String tabel, Aanvraagregel regel, Map<String, ?> antwoorden) {
        ask(tabel, regel, day(tabel, regel), antwoorden);
    }

    /** The table as it counts for this line. */
    @Transactional(readOnly = true)
    public Regeltabel tabel(String tabel, Aanvraagregel regel) {
        return regels.kiezer(tabel, day(tabel, regel)).tabel();
    }

    /** A scheme that was asked by the rules of a day stays with them (ADR 44); else today. */
    private LocalDate day(String tabel, Aanvraagregel regel) {
        return regel.tabel()
                .map(_ -> last(regel.id()).get(tabel))
                .map(Toepassing::dag)
                .orElseGet(this::today);
    }

    /**
     * Asks the table of the day on which it was asked for, and keeps what it says: who asks is
     * judged by the rules of that day, also when they changed meanwhile.
     */
    public Toepassing ask(
            String tabel, Aanvraagregel regel, LocalDate dag, Map<String, ?> antwoorden) {
        return regels.apply(
                new Geval(
                        regel.inwoner(),
                        Optional.of(regel.gezin()),
                        regel.id().onderwerp(),
                        tabel,
                        dag,
                        antwoorden));
    }

    /** Of a scheme its own table, and else what the law asks. */
    private static List<String> tabellen(Aanvraagregel regel, Optional<Besluit> besluit) {
        return regel.tabel().map(List::of).orElseGet(() -> tabellen(regel.wet(), besluit));
    }

    private static List<String> tabellen(Wet wet, Optional<Besluit> besluit) {
        var result = new ArrayList<String>();
        if (wet == Wet.WMO) {
            result.add(MAATWERK);
        }
        if (wet == Wet.JEUGDWET) {
            result.add(LEEFTIJD);
        }
        if (wet == Wet.WMO && besluit.filter(Besluit::isToegekend).isPresent()) {
            result.add(BIJDRAGE);
        }
        if (wonen(wet, besluit).isPresent()) {
            result.add(Woonregel.TABEL);
        }
        if (besluit.flatMap(Besluit::toekenning)
                .filter(t -> t.vorm() == Leveringsvorm.PGB)
                .isPresent()) {
            result.add(PGB);
        }
        return result;
    }

    /** Which kind of living was granted; empty for other help. */
    private static Optional<Woonvraag.Soort> wonen(Wet wet, Optional<Besluit> besluit) {
        return besluit.flatMap(Besluit::toekenning)
                .flatMap(gekregen -> Producten.wonen(wet, gekregen.product()));
    }

    /** With or without a partner, and whether both have a state pension. */
    private String livingWith(Aanvraagregel regel) {
        var partner =
                inwoners.relaties(regel.inwoner()).stream()
                        .filter(r -> r.soort() == Relatiesoort.PARTNER && r.lastsOn(today()))
                        .findFirst();
        if (partner.isEmpty()) {
            return "ALLEEN";
        }
        return isPensioned(inwoners.get(regel.inwoner()).geboortedatum())
                        && isPensioned(partner.get().geboortedatum())
                ? "PAAR_BEIDEN_AOW"
                : "PAAR_ONDER_AOW";
    }

    /** Of somebody whose birth date is not known whole, only when it is certain. */
    private boolean isPensioned(Optional<Geboortedatum> geboren) {
        return geboren.filter(datum -> bedragen.isPensioned(datum.laatste(), today())).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

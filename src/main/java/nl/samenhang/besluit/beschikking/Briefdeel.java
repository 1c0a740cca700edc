package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Vervolg;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Component;

/**
 * The part of the letter about one line: what was asked or looked at again, what was decided and
 * why, what it costs and what is expected.
 */
@Component
class Briefdeel {

    private final Toetsen toetsen;
    private final Bijdragebedragen bedragen;
    private final Buitenbehandeling buiten;
    private final Voorzieningen voorzieningen;
    private final Inwoners inwoners;

    Briefdeel(
            Toetsen toetsen,
            Bijdragebedragen bedragen,
            Buitenbehandeling buiten,
            Voorzieningen voorzieningen,
            Inwoners inwoners) {
        this.toetsen = toetsen;
        this.bedragen = bedragen;
        this.buiten = buiten;
        this.voorzieningen = voorzieningen;
        this.inwoners = inwoners;
    }

    /**
     * The paragraphs about a line.
     *
     * @param ambtshalve whether nobody asked and the municipality began it
     * @param dag the day of the letter
     */
    List<Tekst> of(Aanvraagregel regel, boolean ambtshalve, Besluit besluit, LocalDate dag) {
        var alineas = new ArrayList<Tekst>();
        var wie = inwoners.get(regel.inwoner()).naam();
        alineas.add(line("kop." + regel.wet(), wie));
        alineas.add(line(ambtshalve ? "aanleiding" : "gevraagd", regel.vraag()));
        alineas.addAll(outcome(wie, regel, besluit));
        besluit.zienswijze().ifPresent(gezegd -> alineas.add(line("zienswijze", gezegd)));
        alineas.addAll(reasons(regel, besluit));
        alineas.addAll(contribution(regel, besluit, dag));
        besluit.toekenning()
                .map(Toekenning::plichten)
                .filter(plichten -> !plichten.isEmpty())
                .ifPresent(plichten -> alineas.add(line("plichten", plichten)));
        alineas.add(line("artikel." + artikel(regel, besluit)));
        return alineas;
    }

    private List<Tekst> outcome(String wie, Aanvraagregel regel, Besluit besluit) {
        if (besluit.intrekking().isPresent()) {
            return withdrawn(wie, regel, besluit.intrekking().get());
        }
        if (besluit.isBuitenBehandeling()) {
            return notDealtWith(regel, besluit.buitengrond().orElseThrow());
        }
        if (besluit.toekenning().isEmpty()) {
            return List.of(line("afgewezen", wie));
        }
        var gekregen = besluit.toekenning().get();
        var alineas = new ArrayList<Tekst>();
        if (regel.isVervolg(Vervolg.Soort.HERZIENING)) {
            alineas.add(revised(wie, help(regel), gekregen.periode().van()));
            if (besluit.onjuisteGegevens()) {
                alineas.add(line("grond." + Intrekking.Grond.ONJUISTE_GEGEVENS));
            }
        }
        alineas.add(
                regel.isVervolg(Vervolg.Soort.VERLENGING)
                        ? extended(wie, gekregen)
                        : granted(wie, gekregen));
        gekregen.omvang().ifPresent(omvang -> alineas.add(amount(omvang)));
        alineas.add(form(gekregen));
        if (regel.spoed()) {
            alineas.add(line("spoed"));
        }
        return alineas;
    }

    private List<Tekst> withdrawn(String wie, Aanvraagregel regel, Intrekking weg) {
        var hulp = help(regel);
        return List.of(
                weg.isVanafBegin()
                        ? line("ingetrokken.begin", wie, hulp.wat(), hulp.periode().van())
                        : line("ingetrokken", wie, hulp.wat(), weg.laatste(hulp.periode())),
                line("grond." + weg.grond()));
    }

    /** What we asked for and did not get, and that somebody can always apply again. */
    private List<Tekst> notDealtWith(Aanvraagregel regel, Buitengrond grond) {
        var vraag = buiten.asked(regel.aanvraag()).orElseThrow();
        return List.of(
                line("buiten"),
                line("buiten.gevraagd", vraag.gevraagd(), vraag.wat()),
                line("buiten.niet", vraag.uiterlijk()),
                line("buiten." + grond),
                line("buiten.opnieuw"));
    }

    private static Tekst revised(String wie, Voorziening oud, LocalDate begin) {
        return begin.equals(oud.periode().van())
                ? line("herzien.begin", wie, oud.wat(), begin)
                : line("herzien", wie, oud.wat(), begin.minusDays(1));
    }

    private Voorziening help(Aanvraagregel regel) {
        return voorzieningen.get(regel.vervolg().orElseThrow().voorziening());
    }

    private static Tekst granted(String wie, Toekenning gekregen) {
        return lastDay(gekregen)
                .map(
                        dag ->
                                line(
                                        "toegekend.tot",
                                        wie,
                                        gekregen.wat(),
                                        gekregen.periode().van(),
                                        dag))
                .orElseGet(
                        () ->
                                line(
                                        "toegekend.vanaf",
                                        wie,
                                        gekregen.wat(),
                                        gekregen.periode().van()));
    }

    private static Tekst extended(String wie, Toekenning gekregen) {
        return lastDay(gekregen)
                .map(dag -> line("verlengd.tot", wie, gekregen.wat(), dag))
                .orElseGet(() -> line("verlengd", wie, gekregen.wat()));
    }

    private static Tekst amount(Toekenning.Omvang omvang) {
        return line("omvang." + omvang.eenheid() + "." + omvang.frequentie(), omvang.volume());
    }

    private static Tekst form(Toekenning gekregen) {
        return switch (gekregen.vorm()) {
            case PGB -> line("pgb", gekregen.budget().orElseThrow());
            case REGELING ->
                    gekregen.budget()
                            .map(bedrag -> line("regeling.bedrag", bedrag))
                            .orElseGet(() -> line("regeling"));
            case VRIJ ->
                    gekregen.aanbieder()
                            .map(naam -> line("vrij.bij", naam))
                            .orElseGet(() -> line("vrij"));
            case ZIN ->
                    gekregen.aanbieder()
                            .map(naam -> line("natura.van", naam))
                            .orElseGet(() -> line("natura"));
        };
    }

    /** What the tables say, unless we decide otherwise; and always why, in our own words. */
    private List<Tekst> reasons(Aanvraagregel regel, Besluit besluit) {
        var alineas = new ArrayList<Tekst>();
        toetsen.of(regel, Optional.of(besluit)).stream()
                .filter(toets -> !toets.tabel().equals(Toetsen.BIJDRAGE))
                .filter(_ -> besluit.afwijking().isEmpty())
                .flatMap(toets -> toets.inBrief().stream())
                .distinct()
                .forEach(alineas::add);
        besluit.afwijking().ifPresent(reden -> alineas.add(line("afwijking", reden)));
        alineas.add(line("motivering", besluit.motivering()));
        return alineas;
    }

    private List<Tekst> contribution(Aanvraagregel regel, Besluit besluit, LocalDate dag) {
        var alineas = new ArrayList<Tekst>();
        for (var toets : toetsen.of(regel, Optional.of(besluit))) {
            if (toets.tabel().equals(Toetsen.BIJDRAGE)) {
                alineas.addAll(toets.inBrief());
                if (toets.zegt("bijdrage", "VERSCHULDIGD")) {
                    alineas.add(line("bijdrage", bedragen.perMonth(dag)));
                }
            }
        }
        return alineas;
    }

    private static Optional<LocalDate> lastDay(Toekenning gekregen) {
        return gekregen.periode().tot().map(tot -> tot.minusDays(1));
    }

    /**
     * To change or withdraw help the laws have articles of their own, and the Wmo also for help
     * that cannot wait.
     */
    private static String artikel(Aanvraagregel regel, Besluit besluit) {
        if (besluit.isBuitenBehandeling()) {
            return "BUITEN_BEHANDELING";
        }
        var anders =
                regel.isVervolg(Vervolg.Soort.HERZIENING)
                        || regel.isVervolg(Vervolg.Soort.INTREKKING);
        return switch (regel.wet()) {
            case WMO -> anders ? "WMO.herzien" : regel.spoed() ? "WMO.spoed" : "WMO";
            case JEUGDWET -> anders ? "JEUGDWET.herzien" : "JEUGDWET";
            default -> regel.wet().name();
        };
    }

    private static Tekst line(String sleutel, Object... argumenten) {
        return Tekst.of("beschikking.brief." + sleutel, argumenten);
    }
}

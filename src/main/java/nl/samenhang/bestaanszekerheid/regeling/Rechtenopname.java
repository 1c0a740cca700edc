package nl.samenhang.bestaanszekerheid.regeling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.NieuweAanvraag;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.beschikking.Besluit.Uitkomst;
import nl.samenhang.besluit.beschikking.NieuwBesluit;
import nl.samenhang.besluit.beschikking.Toekenning;
import nl.samenhang.besluit.beschikking.Toetsen;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.regel.Toepassing;
import org.springframework.stereotype.Component;

/**
 * Turns the outcome of a question into an application with what each table says, and into a
 * proposal for each line. A person looks at it, puts the set together and a second agrees with a
 * no.
 */
@Component
class Rechtenopname {

    private static final Locale TAAL = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", TAAL);

    /** For how long a scheme is granted: a year, after which it is asked anew. */
    private static final int MAANDEN = 12;

    /** A line to ask: a scheme for somebody, and what came out for that person. */
    private record Lijn(
            InwonerId voor, Regelinguitslag uitslag, List<String> onderdelen, Recht recht) {}

    private final Aanvragen aanvragen;
    private final Beschikkingen beschikkingen;
    private final Toetsen toetsen;
    private final Rechtenuitkomst uitkomst;
    private final Bijstandsnormen normen;
    private final Texts texts;
    private final Clock clock;

    Rechtenopname(
            Aanvragen aanvragen,
            Beschikkingen beschikkingen,
            Toetsen toetsen,
            Rechtenuitkomst uitkomst,
            Bijstandsnormen normen,
            Texts texts,
            Clock clock) {
        this.aanvragen = aanvragen;
        this.beschikkingen = beschikkingen;
        this.toetsen = toetsen;
        this.uitkomst = uitkomst;
        this.normen = normen;
        this.texts = texts;
        this.clock = clock;
    }

    AanvraagId takeIn(Rechtenvraag vraag, Rechten rechten) {
        var lijnen = lines(vraag, rechten);
        var eerste = lijnen.getFirst();
        var aanvraag =
                aanvragen.receive(
                        new NieuweAanvraag(
                                vraag.gezin(),
                                vraag.aanvrager(),
                                vraag.verzoek().orElseThrow().op(),
                                vraag.samenMet().isPresent()
                                        ? Aanvraagwijze.FORMULIER
                                        : Aanvraagwijze.ELEKTRONISCH,
                                eerste.voor(),
                                Wet.PARTICIPATIEWET,
                                naam(eerste),
                                Optional.empty(),
                                false,
                                Optional.of(eerste.uitslag().regeling().tabel())));
        lijnen.stream()
                .skip(1)
                .forEach(
                        lijn ->
                                aanvragen.addRegeling(
                                        aanvraag.id(),
                                        lijn.voor(),
                                        Wet.PARTICIPATIEWET,
                                        naam(lijn),
                                        lijn.uitslag().regeling().tabel()));
        var regels = aanvragen.regels(aanvraag.id());
        for (var lijn : lijnen) {
            regels.stream()
                    .filter(regel -> isOf(regel, lijn))
                    .findFirst()
                    .ifPresent(regel -> judge(vraag, rechten, regel, lijn));
        }
        return aanvraag.id();
    }

    private static boolean isOf(Aanvraagregel regel, Lijn lijn) {
        return regel.inwoner().equals(lijn.voor())
                && regel.tabel().filter(lijn.uitslag().regeling().tabel()::equals).isPresent();
    }

    private List<Lijn> lines(Rechtenvraag vraag, Rechten rechten) {
        var gevraagd = vraag.verzoek().orElseThrow().regelingen();
        var result = new ArrayList<Lijn>();
        for (var uitslag : rechten.uitslagen()) {
            if (!gevraagd.contains(uitslag.regeling().tabel())) {
                continue;
            }
            if (uitslag.kinderen().isEmpty()) {
                result.add(new Lijn(vraag.aanvrager(), uitslag, List.of(), uitslag.recht()));
                continue;
            }
            var kinderen = vraag.antwoorden().kinderen();
            for (var i = 0; i < uitslag.kinderen().size(); i++) {
                var onderdelen = uitslag.kinderen().get(i).onderdelen();
                result.add(
                        new Lijn(
                                kinderen.get(i).inwoner(),
                                uitslag,
                                onderdelen,
                                onderdelen.isEmpty() ? Recht.NEE : Recht.JA));
            }
        }
        return result;
    }

    /** The table is asked again for the line, so that the decision keeps its own proof. */
    private void judge(Rechtenvraag vraag, Rechten rechten, Aanvraagregel regel, Lijn lijn) {
        var regeling = lijn.uitslag().regeling();
        var gezegd =
                toetsen.ask(
                        regeling.tabel(),
                        regel,
                        rechten.vraag().dag(),
                        uitkomst.facts(vraag, rechten, regeling, lijn.voor()));
        if (lijn.recht() != Recht.MISSCHIEN && says(gezegd, lijn.recht())) {
            beschikkingen.decide(regel, besluit(vraag, rechten, lijn));
        }
    }

    /**
     * Between the outcome and the request something may have been granted, and the table does not
     * know of costs that a household can pay itself: then a person looks.
     */
    private static boolean says(Toepassing gezegd, Recht recht) {
        return recht.name().equals(gezegd.uitkomst().getFirst().get("recht"));
    }

    private NieuwBesluit besluit(Rechtenvraag vraag, Rechten rechten, Lijn lijn) {
        var ja = lijn.recht() == Recht.JA;
        return new NieuwBesluit(
                ja ? Uitkomst.TOEKENNEN : Uitkomst.AFWIJZEN,
                Optional.empty(),
                waarom(rechten, lijn.uitslag()),
                ja ? Optional.of(toekenning(vraag, lijn)) : Optional.empty());
    }

    /** In two sentences: what the income is, and from when it can be asked again. */
    private String waarom(Rechten rechten, Regelinguitslag uitslag) {
        if (uitslag.regeling().voor() == Regeling.Voor.BIJSTAND) {
            return t(
                    "rechtenvraag.besluit.bijstand.som", rechten.norm(), rechten.vraag().inkomen());
        }
        var som = t("regeling.waarom", t("regeling.procent", rechten.percentage()));
        if (uitslag.kosten().isPresent()) {
            return kosten(uitslag.kosten().get()) + " " + som;
        }
        return uitslag.opnieuwVanaf()
                .map(dag -> t("regeling.opnieuw", DAG.format(dag)) + " " + som)
                .orElse(som);
    }

    private String kosten(Kostenuitslag kosten) {
        return t(
                "rechtenvraag.besluit.kosten.som",
                t(kosten.soort().naam().sleutel()),
                kosten.vraag().bedrag(),
                kosten.zelf(),
                kosten.vergoeding());
    }

    private Toekenning toekenning(Rechtenvraag vraag, Lijn lijn) {
        var regeling = lijn.uitslag().regeling();
        if (regeling.voor() == Regeling.Voor.BIJSTAND) {
            return bijstand(vraag, lijn);
        }
        var dag = LocalDate.now(clock);
        var eigen = regeling.voor() == Regeling.Voor.DRAAGKRACHT;
        return new Toekenning(
                wat(lijn),
                "",
                Optional.empty(),
                Leveringsvorm.REGELING,
                eigen
                        ? lijn.uitslag().kosten().map(Kostenuitslag::vergoeding)
                        : lijn.uitslag().bedrag(),
                new Periode(dag, Optional.of(dag.plusMonths(MAANDEN))),
                Optional.empty(),
                eigen ? plichten(lijn.uitslag()) : "");
    }

    /** What the household pays itself, and that it shows the costs unless nobody has to. */
    private String plichten(Regelinguitslag uitslag) {
        return uitslag.kosten()
                .map(k -> k.soort().categorie() ? "" : t("rechtenvraag.besluit.kosten.bewijs"))
                .orElseGet(
                        () ->
                                t(
                                        "rechtenvraag.besluit.draagkracht",
                                        uitslag.bedrag().orElseThrow()));
    }

    /** An amount a month without an end, and what the household must tell us (art. 17). */
    private Toekenning bijstand(Rechtenvraag vraag, Lijn lijn) {
        var dag = vraag.verzoek().orElseThrow().op();
        var van = vraag.antwoorden().bijstand().ingang(dag, normen.isBalans(dag));
        return new Toekenning(
                t("rechtenvraag.besluit.bijstand"),
                "",
                Optional.empty(),
                Leveringsvorm.REGELING,
                lijn.uitslag().bedrag(),
                new Periode(van, Optional.empty()),
                Optional.empty(),
                t("rechtenvraag.besluit.inlichtingen"));
    }

    private String wat(Lijn lijn) {
        return lijn.onderdelen().isEmpty()
                ? naam(lijn)
                : naam(lijn)
                        + ": "
                        + lijn.onderdelen().stream()
                                .map(code -> t("regel.waarde.onderdeel." + code))
                                .collect(Collectors.joining(", "));
    }

    private String naam(Lijn lijn) {
        var naam = t(lijn.uitslag().regeling().naam().sleutel());
        return lijn.uitslag()
                .kosten()
                .map(kosten -> naam + ": " + t(kosten.soort().naam().sleutel()))
                .orElse(naam);
    }

    /** The letter keeps these words, in the language of the letter. */
    private String t(String sleutel, Object... argumenten) {
        return texts.t(TAAL, sleutel, argumenten);
    }
}

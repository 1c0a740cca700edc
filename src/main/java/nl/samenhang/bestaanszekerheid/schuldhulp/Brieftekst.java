package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Mensennamen;
import nl.samenhang.platform.notification.Afzender;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/**
 * What stands in a letter to a creditor: about the own claim alone, never of another creditor. Who
 * it is about is told by name and day of birth; the BSN goes to who works by public law only, and
 * an address to nobody.
 */
@Component
class Brieftekst {

    private static final Locale DUTCH = Locale.of("nl");

    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Afzender afzender;
    private final Texts texts;

    Brieftekst(Inwoners inwoners, Medewerkers medewerkers, Afzender afzender, Texts texts) {
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.afzender = afzender;
        this.texts = texts;
    }

    /**
     * @param aanbod what this creditor is offered, for a letter about that
     */
    Bericht of(
            Briefsoort soort,
            Traject traject,
            Schuld schuld,
            Optional<Voorstel> voorstel,
            Optional<Aanbod> aanbod,
            LocalDate vandaag) {
        var mensen = traject.mensen().stream().map(inwoners::get).toList();
        var namen =
                texts.t(
                        "nl",
                        Mensennamen.of(mensen.getFirst(), mensen.stream().skip(1).findFirst()));
        var alineas = new ArrayList<Tekst>();
        alineas.add(line("hulp", namen, afzender.naam()));
        mensen.forEach(wie -> alineas.add(person(wie, schuld.soort() == Schuldsoort.PUBLIEK)));
        if (!schuld.kenmerk().isEmpty()) {
            alineas.add(line("kenmerk", schuld.kenmerk()));
        }
        if (soort.isVoorstel()) {
            alineas.addAll(offer(soort, voorstel.orElseThrow(), aanbod.orElseThrow(), vandaag));
        } else {
            alineas.addAll(question(soort, vandaag));
        }
        alineas.add(line("kop.antwoord"));
        alineas.add(
                line(
                        "antwoord",
                        helper(traject),
                        afzender.naam(),
                        String.join(", ", afzender.adresregels()),
                        afzender.telefoon()));
        return Bericht.of(
                traject.id().onderwerp(),
                line("titel." + soort, namen),
                alineas.toArray(Tekst[]::new));
    }

    private static List<Tekst> question(Briefsoort soort, LocalDate vandaag) {
        var dag = vandaag.plusDays(soort.dagen());
        return switch (soort) {
            case OPGAVE ->
                    List.of(
                            line("kop.opgave"),
                            line("opgave", dag),
                            line("opgave.wat"),
                            line("opgave.rust"));
            case OPGAVE_HERINNERING ->
                    List.of(
                            line("kop.opgave"),
                            line("opgave.herinnering", dag),
                            line("opgave.wat"));
            case MORATORIUM ->
                    List.of(
                            line("kop.moratorium"),
                            line("moratorium", dag),
                            line("moratorium.wat"),
                            line("moratorium.rust"));
            case VOORSTEL, VOORSTEL_HERINNERING -> List.of();
        };
    }

    private static List<Tekst> offer(
            Briefsoort soort, Voorstel voorstel, Aanbod aanbod, LocalDate vandaag) {
        var dag = vandaag.plusDays(soort.dagen());
        var alineas = new ArrayList<Tekst>();
        if (soort == Briefsoort.VOORSTEL_HERINNERING) {
            alineas.add(line("voorstel.herinnering", aanbod.verstuurdOp().orElse(vandaag)));
        }
        alineas.add(line("kop.voorstel"));
        alineas.add(
                line(
                        "voorstel." + voorstel.vorm(),
                        aanbod.vordering(),
                        aanbod.bedrag(),
                        voorstel.maanden()));
        alineas.add(line("voorstel.rang"));
        if (aanbod.vordering().isMoreThan(aanbod.bedrag())) {
            alineas.add(line("kop.kwijting"));
            alineas.add(
                    line(
                            aanbod.bedrag().centen() == 0 ? "kwijting.alles" : "kwijting",
                            aanbod.vordering(),
                            aanbod.bedrag()));
        }
        alineas.add(line("kop.termijn"));
        alineas.add(line("termijn", dag));
        if (soort == Briefsoort.VOORSTEL_HERINNERING) {
            alineas.add(line("dwangakkoord"));
        }
        return alineas;
    }

    /** Who it is about; the BSN for who works by public law. */
    static Tekst person(Inwoner wie, boolean publiek) {
        var geboren = wie.geboortedatum().map(Brieftekst::born).orElse("-");
        return wie.bsn()
                .filter(_ -> publiek)
                .map(Bsn::nummer)
                .map(bsn -> line("persoon.bsn", wie.naam(), geboren, bsn))
                .orElseGet(() -> line("persoon", wie.naam(), geboren));
    }

    /** In full; only the month or the year when no more is known. */
    private static String born(Geboortedatum dag) {
        return dag.precisie() == Geboortedatum.Precisie.DAG
                ? dag.eerste()
                        .format(
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(DUTCH))
                : dag.toString();
    }

    private String helper(Traject traject) {
        return medewerkers.find(traject.helper()).map(Medewerker::naam).orElse("-");
    }

    private static Tekst line(String sleutel, Object... argumenten) {
        return Tekst.of("schuldhulp.brief." + sleutel, argumenten);
    }
}

package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.aanvraag.Vervolg;
import nl.samenhang.besluit.voorziening.Hulpbesluiten;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.Voorziening.Herkomst;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** What an announced decision on a line does: to the help, to its review, and to messages due. */
@Component
class Gevolgen {

    /** Days in which the CAK and the provider should know; both before the help starts. */
    private static final int DAYS_TO_TELL = 5;

    private final BesluitRepository besluiten;
    private final Toetsen toetsen;
    private final Hulpbesluiten hulp;
    private final Voorzieningen voorzieningen;
    private final Medewerkers medewerkers;
    private final Termijnen termijnen;

    Gevolgen(
            BesluitRepository besluiten,
            Toetsen toetsen,
            Hulpbesluiten hulp,
            Voorzieningen voorzieningen,
            Medewerkers medewerkers,
            Termijnen termijnen) {
        this.besluiten = besluiten;
        this.toetsen = toetsen;
        this.hulp = hulp;
        this.voorzieningen = voorzieningen;
        this.medewerkers = medewerkers;
        this.termijnen = termijnen;
    }

    /**
     * Lets a decision take effect.
     *
     * @param dag the day of announcement
     */
    void follow(Aanvraagregel regel, Besluit besluit, LocalDate dag) {
        besluit.toekenning()
                .ifPresent(
                        gekregen -> {
                            give(regel, besluit, gekregen);
                            tell(regel, besluit, gekregen, dag);
                        });
        besluit.intrekking().ifPresent(weg -> withdraw(regel, weg, dag));
    }

    private void give(Aanvraagregel regel, Besluit besluit, Toekenning gekregen) {
        if (regel.isVervolg(Vervolg.Soort.VERLENGING)) {
            var id = regel.vervolg().orElseThrow().voorziening();
            hulp.extend(id, gekregen.periode().tot(), herkomst(regel, gekregen));
            review(regel, gekregen);
            return;
        }
        regel.vervolg()
                .ifPresent(
                        oud ->
                                hulp.end(
                                        oud.voorziening(),
                                        gekregen.periode().van().minusDays(1),
                                        besluit.motivering()));
        hulp.grant(help(regel, besluit, gekregen));
        review(regel, gekregen);
    }

    /** The help as the decision gives it. */
    Voorziening help(Aanvraagregel regel, Besluit besluit, Toekenning gekregen) {
        var wie = medewerkers.find(besluit.door());
        return new Voorziening(
                VoorzieningId.next(),
                regel.gezin(),
                regel.inwoner(),
                regel.wet(),
                gekregen.vorm(),
                gekregen.wat(),
                gekregen.aanbieder(),
                gekregen.periode(),
                new Hulpcontact(
                        wie.map(m -> m.naam()).orElse(""),
                        wie.flatMap(m -> m.telefoon()).orElse("")),
                Optional.of(herkomst(regel, gekregen)));
    }

    /** Help by the Wmo is looked at again (Wmo 2015 art. 2.3.9). */
    private void review(Aanvraagregel regel, Toekenning gekregen) {
        if (regel.wet() == Wet.WMO) {
            termijnen.start(
                    "T33.een-jaar",
                    regel.id().onderwerp(),
                    Optional.of(regel.gezin()),
                    gekregen.periode().van());
        }
    }

    private void tell(Aanvraagregel regel, Besluit besluit, Toekenning gekregen, LocalDate dag) {
        var betaalt =
                toetsen.of(regel, Optional.of(besluit)).stream()
                        .anyMatch(toets -> toets.zegt("bijdrage", "VERSCHULDIGD"));
        var betaaldeAl = before(regel).filter(toetsen::isPaying).isPresent();
        if (betaalt && !betaaldeAl) {
            due(regel, Bericht.Soort.CAK_START, dag);
        }
        if (betaaldeAl && !betaalt) {
            due(regel, Bericht.Soort.CAK_STOP, dag);
        }
        if (gekregen.vorm() == Leveringsvorm.ZIN && regel.wet() != Wet.WGS) {
            due(
                    regel,
                    regel.vervolg().isPresent()
                            ? Bericht.Soort.TOEWIJZING_GEWIJZIGD
                            : Bericht.Soort.TOEWIJZING,
                    dag);
        }
    }

    private void withdraw(Aanvraagregel regel, Intrekking weg, LocalDate dag) {
        var oud = voorzieningen.get(regel.vervolg().orElseThrow().voorziening());
        if (before(regel).filter(toetsen::isPaying).isPresent()) {
            due(regel, Bericht.Soort.CAK_STOP, dag);
        }
        if (oud.vorm() == Leveringsvorm.ZIN && regel.wet() != Wet.WGS) {
            due(regel, Bericht.Soort.TOEWIJZING_GEWIJZIGD, dag);
        }
        hulp.end(oud.id(), weg.laatste(oud.periode()), weg.grond().name());
    }

    /** The line on which the help was decided before; empty for new help. */
    private Optional<AanvraagregelId> before(Aanvraagregel regel) {
        return regel.vervolg()
                .map(oud -> voorzieningen.get(oud.voorziening()))
                .flatMap(Voorziening::herkomst)
                .map(h -> new AanvraagregelId(h.regel()));
    }

    private void due(Aanvraagregel regel, Bericht.Soort soort, LocalDate dag) {
        besluiten.due(regel, soort, dag.plusDays(DAYS_TO_TELL));
    }

    private static Herkomst herkomst(Aanvraagregel regel, Toekenning gekregen) {
        return new Herkomst(
                regel.id().value(),
                Optional.of(gekregen.product()).filter(product -> !product.isEmpty()));
    }
}

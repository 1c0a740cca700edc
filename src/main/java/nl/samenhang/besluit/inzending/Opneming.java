package nl.samenhang.besluit.inzending;

import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.aanvraag.NieuweAanvraag;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.bezwaar.Bezwaarontvangst;
import nl.samenhang.besluit.bezwaar.NieuwBezwaar;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestellingen;
import nl.samenhang.besluit.opschorting.Opschorting;
import nl.samenhang.besluit.opschorting.Opschortingen;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Component;

/** Makes of what was sent what it is: each room takes it in as if it had come on paper. */
@Component
class Opneming {

    private static final int LONGEST_REASON = 500;

    private final Aanvragen aanvragen;
    private final Openvragen openvragen;
    private final Opschortingen opschortingen;
    private final Ingebrekestellingen ingebrekestellingen;
    private final Beschikkingen beschikkingen;
    private final Bezwaarontvangst bezwaren;

    /**
     * What it became.
     *
     * @param pad the page on which the work goes on
     */
    record Opgenomen(AanvraagId aanvraag, String pad) {}

    Opneming(
            Aanvragen aanvragen,
            Openvragen openvragen,
            Opschortingen opschortingen,
            Ingebrekestellingen ingebrekestellingen,
            Beschikkingen beschikkingen,
            Bezwaarontvangst bezwaren) {
        this.aanvragen = aanvragen;
        this.openvragen = openvragen;
        this.opschortingen = opschortingen;
        this.ingebrekestellingen = ingebrekestellingen;
        this.beschikkingen = beschikkingen;
        this.bezwaren = bezwaren;
    }

    /** Whether it can be taken in as what it is: an addition only when we wait for one. */
    boolean isPossible(Inzending inzending) {
        return switch (inzending.soort()) {
            case ANDERS -> false;
            case AANVULLING -> inzending.aanvraag().filter(this::isToBeCompleted).isPresent();
            default -> true;
        };
    }

    Opgenomen takeIn(Inzending inzending, Opname opname) {
        var aanvraag = inzending.aanvraag();
        return switch (inzending.soort()) {
            case AANVRAAG -> apply(inzending, opname);
            case AANVULLING -> complete(inzending, aanvraag.orElseThrow());
            case INTREKKING -> withdraw(inzending, aanvraag.orElseThrow());
            case BEZWAAR -> object(inzending, aanvraag.orElseThrow(), opname);
            case INGEBREKESTELLING -> remind(inzending, aanvraag.orElseThrow());
            case ANDERS -> throw new Refusal(Tekst.of("inzending.fout.niet-op-te-nemen"));
        };
    }

    private Opgenomen apply(Inzending inzending, Opname opname) {
        var wet = opname.wet().orElseThrow(() -> missing("wet", "aanvraag.fout.wet-kiezen"));
        var vraag = opname.vraag().map(String::strip).filter(tekst -> !tekst.isEmpty());
        var nieuw =
                aanvragen.receive(
                        new NieuweAanvraag(
                                inzending.gezin(),
                                inzending.inwoner(),
                                inzending.dag(),
                                Aanvraagwijze.ELEKTRONISCH,
                                inzending.voor(),
                                wet,
                                vraag.orElseThrow(() -> missing("vraag", "aanvraag.fout.vraag"))));
        return onAanvraag(nieuw.id());
    }

    private Opgenomen complete(Inzending inzending, AanvraagId aanvraag) {
        var bezwaar = openvragen.zonderGronden(aanvragen.get(aanvraag));
        if (bezwaar.isPresent()) {
            bezwaren.complete(bezwaar.get().id(), inzending.tekst(), inzending.dag());
            return new Opgenomen(aanvraag, bezwaar.get().beslisvraag().pad());
        }
        var vraag = requireWaiting(aanvraag);
        opschortingen.end(vraag, inzending.dag());
        return new Opgenomen(aanvraag, vraag.pad());
    }

    private Opgenomen withdraw(Inzending inzending, AanvraagId aanvraag) {
        var tekst = inzending.tekst();
        aanvragen.withdraw(aanvraag, tekst.substring(0, Math.min(tekst.length(), LONGEST_REASON)));
        return onAanvraag(aanvraag);
    }

    private Opgenomen object(Inzending inzending, AanvraagId aanvraag, Opname opname) {
        var commissie =
                opname.commissie()
                        .orElseThrow(() -> missing("commissie", "inzending.fout.commissie"));
        var beschikking =
                beschikkingen
                        .of(aanvraag)
                        .orElseThrow(() -> new Refusal(Tekst.of("bezwaar.fout.geen-besluit")));
        var bezwaar =
                bezwaren.receive(
                        beschikking.id(),
                        new NieuwBezwaar(
                                inzending.dag(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(inzending.tekst()).filter(_ -> !opname.zonderGronden()),
                                commissie));
        return new Opgenomen(aanvraag, "/bezwaren/" + bezwaar.id());
    }

    private Opgenomen remind(Inzending inzending, AanvraagId aanvraag) {
        var vraag = requireWaiting(aanvraag);
        ingebrekestellingen.receive(vraag, inzending.dag());
        return new Opgenomen(aanvraag, vraag.pad());
    }

    private Beslisvraag requireWaiting(AanvraagId aanvraag) {
        return waiting(aanvraag)
                .orElseThrow(() -> new Refusal(Tekst.of("ingebrekestelling.fout.besloten")));
    }

    private Optional<Beslisvraag> waiting(AanvraagId aanvraag) {
        return openvragen.of(aanvragen.get(aanvraag));
    }

    private boolean isToBeCompleted(AanvraagId aanvraag) {
        return openvragen.zonderGronden(aanvragen.get(aanvraag)).isPresent()
                || waiting(aanvraag).filter(this::standsStill).isPresent();
    }

    private boolean standsStill(Beslisvraag vraag) {
        return opschortingen.of(vraag.onderwerp()).stream().anyMatch(Opschorting::open);
    }

    private static Opgenomen onAanvraag(AanvraagId aanvraag) {
        return new Opgenomen(aanvraag, "/aanvragen/" + aanvraag);
    }

    private static Refusal missing(String veld, String sleutel) {
        return new Refusal(veld, Tekst.of(sleutel));
    }
}

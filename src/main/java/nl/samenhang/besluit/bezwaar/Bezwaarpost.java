package nl.samenhang.besluit.bezwaar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.bezwaar.Bezwaar.Beslissing;
import nl.samenhang.besluit.bezwaar.Bezwaar.Hoorzitting;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.recht.storing.Uitstel;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.stereotype.Component;

/** What who objects hears from us. */
@Component
class Bezwaarpost {

    private final Gezinspost post;
    private final Medewerkers medewerkers;

    Bezwaarpost(Gezinspost post, Medewerkers medewerkers) {
        this.post = post;
        this.medewerkers = medewerkers;
    }

    /**
     * The days in which our time stands still.
     *
     * @param uiterlijk by when we decide then
     */
    record Stil(LocalDate van, LocalDate tot, LocalDate uiterlijk) {}

    /** That it came, and until when we decide (Awb art. 6:14). */
    void received(
            Bezwaar bezwaar,
            Optional<NieuwBezwaar.Elders> elders,
            Optional<Uitstel> uitstel,
            Optional<Stil> stil,
            LocalDate uiterlijk) {
        var alineas = new ArrayList<Tekst>();
        alineas.add(line("ontvangen", bezwaar.ontvangen()));
        elders.ifPresent(waar -> alineas.add(line("elders", waar.waar(), waar.ontvangen())));
        uitstel.ifPresent(
                meer ->
                        alineas.add(
                                line(
                                        bezwaar.isTeLaat() ? "storing-te-laat" : "storing",
                                        meer.laatste(),
                                        meer.tot())));
        if (bezwaar.isTeLaat()) {
            alineas.add(line("te-laat"));
        }
        bezwaar.herstelTot().ifPresent(tot -> alineas.add(line("zonder-gronden", tot)));
        stil.ifPresent(dagen -> alineas.add(line("stil", dagen.van(), dagen.tot())));
        alineas.add(
                stil.map(dagen -> line("uiterlijk-stil", dagen.uiterlijk()))
                        .orElseGet(() -> line("uiterlijk", uiterlijk)));
        alineas.add(line("geen-schorsing"));
        send(bezwaar, "ontvangen", alineas);
    }

    void invited(Bezwaar bezwaar, Hoorzitting zitting) {
        var naam = medewerkers.find(zitting.hoorder()).map(Medewerker::naam).orElse("");
        send(
                bezwaar,
                "uitnodiging",
                List.of(
                        line("uitnodiging", zitting.dag(), naam),
                        line("stukken", zitting.stukkenTot()),
                        line("meenemen")));
    }

    void extended(Bezwaar bezwaar, LocalDate uiterlijk) {
        send(bezwaar, "verdaagd", List.of(line("verdaagd", uiterlijk)));
    }

    /** The decision with its reasons and the way to the court (Awb art. 7:12). */
    void decided(Bezwaar bezwaar, Beslissing beslissing) {
        var alineas = new ArrayList<Tekst>();
        alineas.add(line("ontvangen", bezwaar.ontvangen()));
        alineas.add(line("uitkomst." + beslissing.uitkomst()));
        beslissing.nietGehoord().ifPresent(reden -> alineas.add(line("niet-gehoord." + reden)));
        alineas.add(line("motivering", beslissing.motivering()));
        alineas.add(line("beroep", beslissing.beroepTot()));
        send(bezwaar, "beslist", alineas);
    }

    private void send(Bezwaar bezwaar, String titel, List<Tekst> alineas) {
        post.sendTo(
                bezwaar.gezin(),
                bezwaar.inwoner(),
                new Bericht(
                        line("titel." + titel),
                        alineas,
                        bezwaar.id().onderwerp(),
                        Optional.of(bezwaar.gezin())));
    }

    private static Tekst line(String sleutel, Object... argumenten) {
        return Tekst.of("bezwaar.brief." + sleutel, argumenten);
    }
}

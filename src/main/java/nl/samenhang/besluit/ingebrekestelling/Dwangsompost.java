package nl.samenhang.besluit.ingebrekestelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Afzender;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.stereotype.Component;

/** What somebody hears about a notice of default on an application or an objection. */
@Component
class Dwangsompost {

    private final Gezinspost post;
    private final Afzender afzender;

    Dwangsompost(Gezinspost post, Afzender afzender) {
        this.post = post;
        this.afzender = afzender;
    }

    /** That it came, and from which day on we owe something; or that it was too early. */
    void received(Ingebrekestelling van) {
        var alineas = new ArrayList<Tekst>();
        alineas.add(line("ontvangen", van.ontvangen()));
        alineas.add(
                van.eersteDag()
                        .map(eerste -> line("vanaf", eerste.minusDays(1), eerste))
                        .orElseGet(() -> line("te-vroeg")));
        send(van, "titel.ontvangen", alineas);
    }

    /** That we are still late and that each day counts from now on (Awb art. 4:17 lid 1 and 2). */
    void started(Ingebrekestelling van, Dwangsom tarief) {
        var alineas = new ArrayList<Tekst>();
        alineas.add(line("ontvangen", van.ontvangen()));
        alineas.add(line("begonnen", van.eersteDag().orElseThrow()));
        alineas.add(line("per-dag", tarief.perDag().toArray()));
        alineas.add(line("later"));
        send(van, "titel.begonnen", alineas);
    }

    /**
     * What it became, with the remedies clause: this is a decision too (Awb art. 4:19).
     *
     * @param ingetrokken whether the person took back what we had to decide on
     */
    void settled(Ingebrekestelling van, boolean ingetrokken) {
        var vast = van.vaststelling().orElseThrow();
        var alineas = new ArrayList<Tekst>();
        alineas.add(line("ontvangen", van.ontvangen()));
        if (vast.grond().isPresent()) {
            alineas.add(line("niets." + van.soort() + "." + vast.grond().get()));
        } else if (vast.dagen() == 0) {
            alineas.add(
                    line(
                            ingetrokken ? "op-tijd-ingetrokken" : "op-tijd",
                            van.beslotenOp().orElseThrow()));
        } else {
            var eerste = van.eersteDag().orElseThrow();
            alineas.add(
                    line(
                            "bedrag",
                            eerste,
                            eerste.plusDays(vast.dagen() - 1L),
                            vast.dagen(),
                            vast.bedrag()));
            if (ingetrokken) {
                alineas.add(line("tot-ingetrokken", van.beslotenOp().orElseThrow()));
            }
            alineas.add(line("betaling"));
        }
        alineas.add(line("artikel"));
        alineas.add(
                line(
                        "bezwaar",
                        vast.bezwaarTot(),
                        afzender.naam(),
                        String.join(", ", afzender.adresregels())));
        send(van, "titel.vastgesteld", alineas);
    }

    private void send(Ingebrekestelling van, String titel, List<Tekst> alineas) {
        post.sendTo(
                van.gezin(),
                van.inwoner(),
                new Bericht(line(titel), alineas, van.id().onderwerp(), Optional.of(van.gezin())));
    }

    private static Tekst line(String sleutel, Object... argumenten) {
        return Tekst.of("ingebrekestelling.brief." + sleutel, argumenten);
    }
}

package nl.samenhang.mensen.dubbel.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.mensen.dubbel.Bezwaar;
import nl.samenhang.mensen.dubbel.Dubbel;
import nl.samenhang.mensen.inwoner.Gelijkenis;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Persoonsveld;

/** Two people side by side. */
public record Vergelijking(
        Inwoner een,
        Inwoner ander,
        Gelijkenis gelijkenis,
        Optional<Dubbel> bekend,
        List<Bezwaar> bezwaren) {

    /** What the difference of a field is, in a word. */
    public enum Verschil {
        GELIJK,
        ANDERS,
        ONTBREEKT,
        ONBEKEND,
        VERBORGEN
    }

    public String pad() {
        return "/dubbelen/" + een.id() + "/" + ander.id();
    }

    /** With a number before the name: look-alikes often have the same one. */
    public String naam(Inwoner wie) {
        return (wie.equals(een) ? "1. " : "2. ") + wie.naam();
    }

    public List<Persoonsveld> velden() {
        return Arrays.stream(Persoonsveld.values())
                .filter(veld -> !veld.of(een).isEmpty() || !veld.of(ander).isEmpty())
                .toList();
    }

    /** The fields between which somebody chooses. */
    public List<Persoonsveld> verschillen() {
        return Arrays.stream(Persoonsveld.values())
                .filter(veld -> veld.differs(een, ander))
                .toList();
    }

    public Verschil verschil(Persoonsveld veld) {
        if (veld.isHidden(een) || veld.isHidden(ander)) {
            return Verschil.VERBORGEN;
        }
        if (!veld.differs(een, ander)) {
            return Verschil.GELIJK;
        }
        return veld.of(een).isEmpty() || veld.of(ander).isEmpty()
                ? Verschil.ONTBREEKT
                : Verschil.ANDERS;
    }

    /** A number is never chosen between: two numbers refuse the merge. */
    public Verschil verschilBsn() {
        if (een.bsn().isEmpty() && ander.bsn().isEmpty()) {
            return Verschil.ONBEKEND;
        }
        return een.bsn().isPresent() && ander.bsn().isPresent()
                ? Verschil.ANDERS
                : Verschil.ONTBREEKT;
    }

    public List<Bezwaar> weigeringen() {
        return bezwaren.stream().filter(Bezwaar::weigering).toList();
    }

    public List<Bezwaar> vragen() {
        return bezwaren.stream().filter(bezwaar -> !bezwaar.weigering()).toList();
    }

    /** Who stays when nobody says otherwise: whom the register knows, or who was there first. */
    Inwoner voorstel() {
        return Stream.of(een, ander).filter(i -> i.bsn().isPresent()).findFirst().orElse(een);
    }

    /** Which value holds when nobody says otherwise: of who stays, unless that is empty. */
    Inwoner voorstel(Persoonsveld veld) {
        var blijft = voorstel();
        var weg = blijft.equals(een) ? ander : een;
        return veld.of(blijft).isEmpty() && !veld.isHidden(blijft) ? weg : blijft;
    }
}

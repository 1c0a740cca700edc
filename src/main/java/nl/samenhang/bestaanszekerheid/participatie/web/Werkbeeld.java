package nl.samenhang.bestaanszekerheid.participatie.web;

import nl.samenhang.bestaanszekerheid.participatie.Werkaanbod;
import nl.samenhang.bestaanszekerheid.participatie.Werkplaatsing;

/** Work that was proposed to somebody, with the offer. */
public record Werkbeeld(Werkplaatsing plaatsing, Werkaanbod aanbod) {

    public String pad() {
        return "/werkplaatsingen/" + plaatsing.id();
    }

    public String talent() {
        return "/gezinnen/" + plaatsing.gezin() + "/talent/" + plaatsing.inwoner();
    }
}

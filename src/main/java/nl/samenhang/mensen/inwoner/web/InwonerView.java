package nl.samenhang.mensen.inwoner.web;

import java.util.List;
import java.util.OptionalInt;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Netwerklid;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Verblijf;
import nl.samenhang.platform.web.Sectie;

/** What the page of a person shows. */
public record InwonerView(
        Inwoner inwoner,
        OptionalInt leeftijd,
        List<Verblijf> verblijven,
        List<Relatie> relaties,
        List<Gezag> gezag,
        List<Netwerklid> netwerk,
        List<Sectie> secties) {

    /** The path of this person's page, with the rest behind it. */
    public String url(String rest) {
        return "/inwoners/" + inwoner.id() + rest;
    }
}

package nl.samenhang.werkplek.portaal.web;

import java.util.List;
import nl.samenhang.platform.web.Sectie;

/** The own pages of a resident: often one household, for a child of separated parents two. */
public record MijnView(String naam, List<Huishouden> huishoudens) {

    /** One household with what rooms show of it. */
    public record Huishouden(String naam, List<Sectie> secties) {}
}

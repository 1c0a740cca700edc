package nl.samenhang.mensen.inwoner.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;
import nl.samenhang.mensen.inwoner.Netwerklid;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Verblijf;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;
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

    /** The stay of today; the others are history. */
    public Optional<Verblijf> nu(LocalDate vandaag) {
        return verblijven.stream()
                .filter(verblijf -> verblijf.periode().contains(vandaag))
                .findFirst();
    }

    public boolean isMinderjarig() {
        return Leeftijdsgroep.of(leeftijd).isMinor();
    }

    /** What can be chosen as authority over this child. */
    public List<Optie> gezagskeuzes(Page page) {
        return Gezagszin.keuzes(page, Gezagszin.ouders(relaties));
    }

    /** The path of this person's page, with the rest behind it. */
    public String url(String rest) {
        return "/inwoners/" + inwoner.id() + rest;
    }
}

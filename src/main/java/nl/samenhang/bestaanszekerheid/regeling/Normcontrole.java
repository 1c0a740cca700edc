package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.Comparator;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Component;

/** Refuses norms that leave a gap in time or in the list, or that overlap what is known. */
@Component
class Normcontrole {

    private final Bijstandsnormen normen;

    Normcontrole(Bijstandsnormen normen) {
        this.normen = normen;
    }

    void require(Normvoorstel voorstel) {
        switch (voorstel.soort()) {
            case NORMEN -> requireSheet(voorstel);
            case VERMOGEN -> requireLimit(voorstel);
            case VOORUITLOPEN -> requireYear(voorstel);
        }
    }

    /** A sheet counts until the next, and the law changes the norms each half year. */
    private void requireSheet(Normvoorstel voorstel) {
        var vorige = normen.laatste();
        var van = voorstel.van();
        if (!van.isAfter(vorige.geldigVan())) {
            throw new Refusal(
                    "van",
                    Tekst.of("normvoorstel.fout.overlap", van, vorige.geldigVan(), vorige.bron()));
        }
        if (van.isAfter(vorige.tot())) {
            throw new Refusal("van", Tekst.of("normvoorstel.fout.gat", vorige.tot(), van));
        }
        for (var soort : Normsoort.values()) {
            var bekend = vorige.bedrag(soort).isPresent();
            var bedrag = voorstel.bedragen().get(soort.name());
            if (bekend && (bedrag == null || bedrag.equals(Bedrag.NIETS))) {
                throw new Refusal(
                        soort.name(),
                        Tekst.of(
                                "normvoorstel.fout.norm-leeg",
                                soort.artikel(),
                                vorige.geldigVan()));
            }
        }
    }

    private void requireLimit(Normvoorstel voorstel) {
        var van = voorstel.van();
        var tot = voorstel.tot().orElseThrow();
        if (!tot.isAfter(van)) {
            throw new Refusal("tot", Tekst.of("normvoorstel.fout.tot"));
        }
        for (var leefvorm : Leefvorm.values()) {
            if (!voorstel.bedragen().containsKey(leefvorm.name())) {
                throw new Refusal(leefvorm.name(), Tekst.of("eigenregeling.fout.bedrag"));
            }
        }
        var grenzen = normen.grenzen();
        grenzen.stream()
                .filter(g -> van.isBefore(g.geldigTot()) && g.geldigVan().isBefore(tot))
                .findFirst()
                .ifPresent(
                        g -> {
                            throw new Refusal(
                                    "van",
                                    Tekst.of(
                                            "normvoorstel.fout.overlap-grens",
                                            g.geldigVan(),
                                            g.geldigTot(),
                                            g.bron()));
                        });
        grenzen.stream()
                .filter(g -> !g.geldigTot().isAfter(van))
                .max(Comparator.comparing(Vermogensgrens::geldigTot))
                .filter(g -> g.geldigTot().isBefore(van))
                .ifPresent(
                        g -> {
                            throw new Refusal(
                                    "van", Tekst.of("normvoorstel.fout.gat", g.geldigTot(), van));
                        });
    }

    /** Before 2026 there is nothing to run ahead of, and from 2027 on all follow the new rules. */
    private void requireYear(Normvoorstel voorstel) {
        if (voorstel.van().isBefore(Bijstandsnormen.BALANS_MAG)
                || !voorstel.van().isBefore(Bijstandsnormen.BALANS_MOET)) {
            throw new Refusal(
                    "van",
                    Tekst.of(
                            "normvoorstel.fout.vooruit",
                            Bijstandsnormen.BALANS_MAG,
                            laatste(Bijstandsnormen.BALANS_MOET)));
        }
    }

    private static LocalDate laatste(LocalDate daarna) {
        return daarna.minusDays(1);
    }
}

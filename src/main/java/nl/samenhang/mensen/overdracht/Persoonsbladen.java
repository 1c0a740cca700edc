package nl.samenhang.mensen.overdracht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinslid;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verblijf;
import nl.samenhang.mensen.overdracht.Bladen.Adresblad;
import nl.samenhang.mensen.overdracht.Bladen.Gezagblad;
import nl.samenhang.mensen.overdracht.Bladen.Grondblad;
import nl.samenhang.mensen.overdracht.Bladen.Persoonsblad;
import nl.samenhang.mensen.overdracht.Bladen.Relatieblad;
import org.springframework.stereotype.Component;

/** Writes down who the people are whose data go. */
@Component
class Persoonsbladen {

    private final Inwoners inwoners;
    private final Clock clock;

    Persoonsbladen(Inwoners inwoners, Clock clock) {
        this.inwoners = inwoners;
        this.clock = clock;
    }

    List<Persoonsblad> of(Overdracht overdracht, Gezin gezin, Samenstelling wie) {
        var adressen = shielded(overdracht, wie);
        return wie.gaan().stream().map(lid -> of(overdracht, gezin, wie, lid, adressen)).toList();
    }

    private Persoonsblad of(
            Overdracht overdracht,
            Gezin gezin,
            Samenstelling wie,
            Inwoner lid,
            Optional<Set<String>> verborgen) {
        var bereik = lid.bereikbaarheid();
        return new Persoonsblad(
                lid.id().value(),
                lid.bsn().map(Bsn::nummer),
                lid.voornamen(),
                lid.roepnaam(),
                lid.voorvoegsel(),
                lid.geslachtsnaam(),
                lid.geboortedatum().map(Geboortedatum::cijfers),
                lid.geslacht(),
                lid.geheim(),
                adres(overdracht, lid, verborgen),
                bereik.telefoon(),
                bereik.email(),
                bereik.voorkeurskanaal(),
                bereik.taal(),
                bereik.tolk(),
                bereik.veiligContact(),
                gezin.lidOn(lid.id(), today()).map(Gezinslid::rol).orElse(Gezinsrol.VOLWASSENE),
                relaties(lid, wie),
                gezag(lid),
                grond(overdracht, lid.id()));
    }

    /**
     * The front doors that a shielded address hides: whoever lives there too would tell it. Empty
     * when they cannot even be seen, and then no address goes at all.
     */
    private static Optional<Set<String>> shielded(Overdracht overdracht, Samenstelling wie) {
        var geheim =
                wie.leden().stream()
                        .filter(Inwoner::geheim)
                        .filter(lid -> adresReden(overdracht, lid.id()).isEmpty())
                        .toList();
        return geheim.stream().anyMatch(lid -> lid.adres().isEmpty())
                ? Optional.empty()
                : Optional.of(
                        geheim.stream()
                                .flatMap(lid -> lid.adres().map(Adres::sleutel).stream())
                                .collect(Collectors.toSet()));
    }

    private Optional<Adresblad> adres(
            Overdracht overdracht, Inwoner lid, Optional<Set<String>> verborgen) {
        var mag = !lid.geheim() || adresReden(overdracht, lid.id()).isPresent();
        return lid.adres()
                .filter(_ -> mag)
                .filter(adres -> verborgen.filter(v -> !v.contains(adres.sleutel())).isPresent())
                .map(
                        adres ->
                                new Adresblad(
                                        adres.straat(),
                                        adres.huisnummer(),
                                        adres.postcode(),
                                        adres.plaats(),
                                        since(lid, adres)));
    }

    private Optional<LocalDate> since(Inwoner lid, Adres adres) {
        return inwoners.verblijven(lid.id()).stream()
                .filter(v -> v.soort() == Adressoort.WOONADRES && v.adres().equals(adres))
                .filter(v -> v.periode().contains(today()))
                .map(Verblijf::periode)
                .map(Periode::van)
                .findFirst();
    }

    private List<Relatieblad> relaties(Inwoner lid, Samenstelling wie) {
        return inwoners.relaties(lid.id()).stream()
                .filter(r -> r.soort() != Relatiesoort.KIND)
                .filter(r -> r.ander().filter(wie::gaat).isPresent())
                .map(
                        r ->
                                new Relatieblad(
                                        r.soort(),
                                        r.ander().orElseThrow().value(),
                                        r.periode().map(Periode::van),
                                        r.periode().flatMap(Periode::tot)))
                .toList();
    }

    private Optional<Gezagblad> gezag(Inwoner lid) {
        return inwoners.gezag(lid.id()).stream()
                .filter(gezag -> gezag.periode().contains(today()))
                .findFirst()
                .map(g -> new Gezagblad(g.code().code(), g.periode().van(), g.derde()));
    }

    private static Grondblad grond(Overdracht overdracht, InwonerId lid) {
        var wie =
                overdracht.personen().stream()
                        .filter(p -> p.inwoner().equals(lid))
                        .findFirst()
                        .orElseThrow();
        return new Grondblad(wie.grond(), wie.reden(), wie.akkoorden());
    }

    private static Optional<String> adresReden(Overdracht overdracht, InwonerId lid) {
        return overdracht.personen().stream()
                .filter(p -> p.inwoner().equals(lid))
                .flatMap(p -> p.adresReden().stream())
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package nl.samenhang.mensen.inwoner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Eigenban;
import nl.samenhang.platform.web.Zoekbron;
import nl.samenhang.platform.web.Zoekhit;
import nl.samenhang.platform.web.Zoekvraag;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds persons for the search box. A hit never shows a shielded address, whoever asks. Of who is
 * near to the one who asks it shows the name alone: who may not be found at all would be registered
 * a second time, and more than the name is for others to look up.
 */
@Component
class InwonerZoekbron implements Zoekbron {

    private final Zoeker zoeker;
    private final Eigenban eigenban;
    private final Clock clock;

    InwonerZoekbron(Zoeker zoeker, Eigenban eigenban, Clock clock) {
        this.zoeker = zoeker;
        this.eigenban = eigenban;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Zoekhit> search(Zoekvraag vraag) {
        var opdracht = Zoekopdracht.parse(vraag.tekst());
        if (opdracht.isEmpty()) {
            return List.of();
        }
        var naasten = eigenban.mine();
        var gevonden = zoeker.find(opdracht, LocalDate.now(clock), vraag.maximum());
        var partners = zoeker.partners(gevonden, opdracht);
        return gevonden.stream()
                .map(
                        een ->
                                hit(
                                        een,
                                        naasten.contains(een.id()),
                                        Optional.ofNullable(partners.get(een.id())),
                                        opdracht))
                .toList();
    }

    private static Zoekhit hit(
            Inwoner inwoner, boolean naaste, Optional<String> partner, Zoekopdracht opdracht) {
        return new Zoekhit(
                Tekst.of("inwoner.zoek.soort"),
                inwoner.naam(),
                naaste ? Tekst.of("inwoner.zoek.regel-naaste") : line(inwoner, partner),
                "/inwoners/" + inwoner.id(),
                List.of(inwoner.id()),
                score(inwoner, opdracht));
    }

    private static Tekst line(Inwoner inwoner, Optional<String> partner) {
        var geboren = inwoner.geboortedatum().map(Geboortedatum::toString).orElse("-");
        if (inwoner.isOverleden()) {
            return Tekst.of("inwoner.zoek.regel-overleden", geboren);
        }
        if (inwoner.geheim()) {
            return Tekst.of("inwoner.zoek.regel-geheim", geboren);
        }
        return inwoner.adres()
                .map(
                        adres ->
                                partner.map(
                                                naam ->
                                                        Tekst.of(
                                                                "inwoner.zoek.regel-partner",
                                                                geboren,
                                                                adres.regel(),
                                                                adres.plaats(),
                                                                naam))
                                        .orElseGet(
                                                () ->
                                                        Tekst.of(
                                                                "inwoner.zoek.regel",
                                                                geboren,
                                                                adres.regel(),
                                                                adres.plaats())))
                .orElseGet(() -> Tekst.of("inwoner.zoek.regel-zonder-adres", geboren));
    }

    /** The more of the typed words are whole words of the name, the better; the dead come last. */
    private static double score(Inwoner inwoner, Zoekopdracht opdracht) {
        if (opdracht.bsn().isPresent()) {
            return 1;
        }
        var naam =
                Zoekwoorden.split(
                        inwoner.voornamen()
                                + " "
                                + inwoner.roepnaam()
                                + " "
                                + inwoner.achternaam());
        var whole = opdracht.beginnen().stream().filter(naam::contains).count();
        var typed = Math.max(1, opdracht.beginnen().size());
        var score =
                opdracht.woorden().isEmpty()
                        ? 0.5 + 0.3 * whole / typed
                        : 0.7 + 0.2 * whole / typed;
        return inwoner.isOverleden() ? score - 0.4 : score;
    }
}

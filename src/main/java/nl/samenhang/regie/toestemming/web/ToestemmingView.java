package nl.samenhang.regie.toestemming.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Wording;
import nl.samenhang.regie.toestemming.Hoedanigheid;
import nl.samenhang.regie.toestemming.Ontvanger;
import nl.samenhang.regie.toestemming.Toestemming;
import nl.samenhang.regie.toestemming.Vraag;

/**
 * What one person agreed to and can be asked.
 *
 * @param personen for whom the reader may agree; only the person on the pages of staff
 * @param namen the names of partners and parents by their id
 * @param als the capacities in which somebody may have agreed for this person
 */
public record ToestemmingView(
        Inwoner inwoner,
        List<Inwoner> personen,
        List<Toestemming> toestemmingen,
        List<Vraag> open,
        Map<String, String> namen,
        List<Hoedanigheid> als) {

    public List<Toestemming> lopend() {
        return toestemmingen.stream().filter(Toestemming::isLopend).toList();
    }

    public List<Toestemming> ingetrokken() {
        return toestemmingen.stream().filter(t -> !t.isLopend()).toList();
    }

    /** The consent as a sentence: who may see what. */
    public String zin(Wording page, Vraag vraag) {
        var wet = vraag.wet().map(w -> page.t("web.wet." + w)).orElse("");
        return page.t("toestemming.zin." + vraag.gegevensset(), naam(page, vraag.ontvanger()), wet);
    }

    public List<Optie> vragen(Wording page) {
        return open.stream().map(v -> Optie.of(v.sleutel(), zin(page, v))).toList();
    }

    /** The roles that can be asked for, so that a reader first chooses who may see something. */
    public List<String> rollen() {
        return open.stream()
                .map(Vraag::ontvanger)
                .filter(wie -> wie.soort() == Ontvanger.Soort.ROL)
                .map(Ontvanger::sleutel)
                .distinct()
                .toList();
    }

    /** By which laws this role may be shown the help, or the inquiry. */
    public List<Optie> wetten(Wording page, String rol) {
        return open.stream()
                .filter(v -> v.ontvanger().equals(Ontvanger.rol(rol)))
                .map(v -> Optie.of(v.sleutel(), keuze(page, v)))
                .toList();
    }

    /** By which law and what of it: the help, or the inquiry before it. */
    private static String keuze(Wording page, Vraag vraag) {
        return page.t(
                "toestemming.mijn.keuze",
                page.t("web.wet." + vraag.wet().orElseThrow()),
                page.t("toestemming.gegevensset." + vraag.gegevensset()));
    }

    /** The organisations that may be shown what was agreed with them. */
    public List<Optie> organisaties(Wording page) {
        return open.stream()
                .filter(v -> v.ontvanger().soort() == Ontvanger.Soort.PARTNER)
                .map(v -> Optie.of(v.sleutel(), naam(page, v.ontvanger())))
                .toList();
    }

    /** The parents who may be shown the own part. */
    public List<Optie> ouders(Wording page) {
        return open.stream()
                .filter(v -> v.ontvanger().soort() == Ontvanger.Soort.OUDER)
                .map(v -> Optie.of(v.sleutel(), naam(page, v.ontvanger())))
                .toList();
    }

    public List<Optie> akkoorden(Wording page) {
        return als.stream()
                .map(a -> Optie.of(a.name(), page.t("toestemming.als." + a, inwoner.naam())))
                .toList();
    }

    private String naam(Wording page, Ontvanger ontvanger) {
        return ontvanger.soort() == Ontvanger.Soort.ROL
                ? page.t("toestemming.ontvanger." + ontvanger.sleutel())
                : Optional.ofNullable(namen.get(ontvanger.sleutel()))
                        .orElseGet(() -> page.t("toestemming.ontvanger.weg"));
    }
}

package nl.samenhang.toegang.melding.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.toegang.melding.Bereikbaarheid;
import nl.samenhang.toegang.melding.Betrokkene;
import nl.samenhang.toegang.melding.Contactwijze;
import nl.samenhang.toegang.melding.Herkomst;
import nl.samenhang.toegang.melding.Kanaal;
import nl.samenhang.toegang.melding.Melder;
import nl.samenhang.toegang.melding.Melderrol;
import nl.samenhang.toegang.melding.NieuweMelding;
import nl.samenhang.toegang.melding.Spoedvragen;
import nl.samenhang.toegang.melding.WmoVraag;
import org.jspecify.annotations.Nullable;

/** Reads a message of a partner as the melding that it is. */
final class Berichtomzetting {

    private Berichtomzetting() {}

    /** The key of the partner counts only for that partner. */
    static NieuweMelding toMelding(
            MeldingBericht bericht, Optional<String> sleutel, Verwerkingscontext context) {
        var partner = new PartnerId(context.actor());
        var herkomst =
                new Herkomst(
                        Kanaal.API,
                        sleutel.map(s -> "api:" + partner + ":" + s),
                        Optional.of(partner),
                        Set.of(),
                        "nl");
        return new NieuweMelding(
                clean(bericht.hulpvraag()).strip(),
                betrokkene(bericht.betrokkene()),
                List.of(),
                melder(bericht.melder(), context.actorNaam()),
                spoed(bericht.spoed()),
                new Bereikbaarheid(wijze(bericht), Optional.empty(), Optional.empty()),
                orEmpty(bericht.levensdomeinen()),
                orEmpty(bericht.levensgebeurtenissen()),
                Optional.ofNullable(bericht.wmo()).map(wmo -> wmo ? WmoVraag.JA : WmoVraag.NEE),
                herkomst);
    }

    private static Betrokkene betrokkene(MeldingBericht.@Nullable Betrokkene wie) {
        if (wie == null) {
            return Betrokkene.ONBEKEND;
        }
        return new Betrokkene(
                text(wie.naam()),
                Optional.ofNullable(wie.geboortedatum()),
                text(wie.postcode()),
                text(wie.huisnummer()),
                text(wie.toelichting()),
                text(wie.burgerservicenummer()).flatMap(Bsn::parse));
    }

    private static Melder melder(MeldingBericht.@Nullable Melder melder, String organisatie) {
        return melder == null
                ? new Melder(
                        Melderrol.PROFESSIONAL,
                        Optional.empty(),
                        Optional.of(organisatie),
                        Optional.empty(),
                        Optional.empty())
                : new Melder(
                        Melderrol.PROFESSIONAL,
                        text(melder.naam()),
                        Optional.of(organisatie),
                        text(melder.telefoon()),
                        text(melder.email()));
    }

    private static Spoedvragen spoed(MeldingBericht.Spoed spoed) {
        return new Spoedvragen(
                spoed.gevaar(),
                spoed.tijd(),
                orEmpty(spoed.signalen()),
                Optional.ofNullable(spoed.kinderen()).orElse(false));
    }

    private static Contactwijze wijze(MeldingBericht bericht) {
        return Optional.ofNullable(bericht.contactwijze()).orElse(Contactwijze.GEEN);
    }

    private static <T> Set<T> orEmpty(@Nullable Set<T> values) {
        return values == null ? Set.of() : values;
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(Berichtomzetting::clean)
                .map(String::strip)
                .filter(t -> !t.isEmpty());
    }

    /** The one character that PostgreSQL cannot keep. */
    private static String clean(String text) {
        return text.replace("\u0000", "");
    }
}

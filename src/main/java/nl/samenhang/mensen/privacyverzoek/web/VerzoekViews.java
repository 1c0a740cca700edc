package nl.samenhang.mensen.privacyverzoek.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.privacyverzoek.Afschriften;
import nl.samenhang.mensen.privacyverzoek.Besluiten;
import nl.samenhang.mensen.privacyverzoek.Bewaarredenen;
import nl.samenhang.mensen.privacyverzoek.Kopieen;
import nl.samenhang.mensen.privacyverzoek.Leesbaar;
import nl.samenhang.mensen.privacyverzoek.Privacyverzoeken;
import nl.samenhang.mensen.privacyverzoek.Verzoek;
import nl.samenhang.mensen.privacyverzoek.VerzoekId;
import nl.samenhang.mensen.privacyverzoek.Verzoeksoort;
import nl.samenhang.mensen.privacyverzoek.Verzoekstatus;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts together what stands on the pages of a request. */
@Component
class VerzoekViews {

    private final Privacyverzoeken verzoeken;
    private final Afschriften afschriften;
    private final Bewaarredenen redenen;
    private final Besluiten besluiten;
    private final Kopieen kopieen;
    private final Inwoners inwoners;
    private final Termijnen termijnen;
    private final Texts texts;

    VerzoekViews(
            Privacyverzoeken verzoeken,
            Afschriften afschriften,
            Bewaarredenen redenen,
            Besluiten besluiten,
            Kopieen kopieen,
            Inwoners inwoners,
            Termijnen termijnen,
            Texts texts) {
        this.verzoeken = verzoeken;
        this.afschriften = afschriften;
        this.redenen = redenen;
        this.besluiten = besluiten;
        this.kopieen = kopieen;
        this.inwoners = inwoners;
        this.termijnen = termijnen;
        this.texts = texts;
    }

    VerzoekView of(VerzoekId id) {
        var verzoek = verzoeken.get(id);
        return view(
                verzoek,
                verzoek.status() == Verzoekstatus.OPEN && verzoek.soort() != Verzoeksoort.CORRECTIE
                        ? Optional.of(verzoek)
                        : Optional.empty());
    }

    /** A request with the pieces that a second looks at before signing. */
    VerzoekView toSign(VerzoekId id) {
        var verzoek = verzoeken.get(id);
        if (verzoek.status() != Verzoekstatus.TE_TEKENEN) {
            throw new NotFound(Onderwerp.of("privacyverzoek", id));
        }
        return view(verzoek, Optional.of(verzoek));
    }

    /** A line of the list, without the pieces. */
    VerzoekView line(Verzoek verzoek) {
        return view(verzoek, Optional.empty());
    }

    private VerzoekView view(Verzoek verzoek, Optional<Verzoek> metStukken) {
        var afschrift = metStukken.map(afschriften::of);
        return new VerzoekView(
                verzoek,
                inwoners.get(verzoek.inwoner()),
                verzoeken.rule(verzoek),
                termijnen.kleur(verzoek.ontvangenOp(), verzoek.uiterlijk()).name(),
                afschrift,
                afschrift.map(a -> redenen.of(verzoek, a.vernietigbaar())).orElse(List.of()),
                besluiten.oordelen(verzoek.id()),
                kopieen.expiry(verzoek.id()),
                new Leesbaar(texts, LocaleContextHolder.getLocale().getLanguage()));
    }
}

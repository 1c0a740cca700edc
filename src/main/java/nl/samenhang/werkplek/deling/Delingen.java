package nl.samenhang.werkplek.deling;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.regie.aanspreekpunt.Contactpersoon;
import nl.samenhang.regie.gezinsplan.Afspraak;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.toestemming.Toestemmingen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a partner what people consented to, and writes down that it was shown. */
@Service
public class Delingen {

    private final Toestemmingen toestemmingen;
    private final Inwoners inwoners;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Aanspreekpunten aanspreekpunten;
    private final Gezinsplannen plannen;
    private final Verwerkingslog log;

    Delingen(
            Toestemmingen toestemmingen,
            Inwoners inwoners,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Aanspreekpunten aanspreekpunten,
            Gezinsplannen plannen,
            Verwerkingslog log) {
        this.toestemmingen = toestemmingen;
        this.inwoners = inwoners;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.aanspreekpunten = aanspreekpunten;
        this.plannen = plannen;
        this.log = log;
    }

    /** Of everybody who consented to this partner, by name. */
    @Transactional
    public List<Gedeeld> with(PartnerId partner, String naam) {
        var wie = toestemmingen.sharedWith(partner);
        log.read(partner.onderwerp(), wie);
        return inwoners.findAll(wie).stream().map(inwoner -> of(inwoner, naam)).toList();
    }

    private Gedeeld of(Inwoner inwoner, String partner) {
        var dossier =
                gezinnen.ofInwoner(inwoner.id()).stream()
                        .filter(Gezin::isActief)
                        .map(Gezin::id)
                        .filter(toegang::has)
                        .findFirst();
        return new Gedeeld(
                inwoner.naam(),
                inwoner.geboortedatum().map(dag -> dag.eerste()),
                dossier.flatMap(aanspreekpunten::contact).map(Delingen::contact),
                dossier.map(gezin -> agreements(gezin, partner)).orElse(List.of()));
    }

    private List<Gedeeld.Afspraak> agreements(GezinId gezin, String partner) {
        return plannen
                .find(gezin)
                .map(plan -> plannen.inhoud(plan).afspraken())
                .orElse(List.of())
                .stream()
                .filter(Afspraak::isOpen)
                .filter(afspraak -> afspraak.wie().naam().equalsIgnoreCase(partner))
                .map(afspraak -> new Gedeeld.Afspraak(afspraak.wat(), afspraak.uiterlijk()))
                .toList();
    }

    private static Gedeeld.Aanspreekpunt contact(Contactpersoon contact) {
        return contact.waarneming()
                .map(w -> new Gedeeld.Aanspreekpunt(w.naam(), w.telefoon()))
                .orElseGet(() -> new Gedeeld.Aanspreekpunt(contact.naam(), contact.telefoon()));
    }
}

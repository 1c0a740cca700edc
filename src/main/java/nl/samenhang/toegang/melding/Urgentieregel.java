package nl.samenhang.toegang.melding;

import static nl.samenhang.toegang.melding.Gevaar.MISSCHIEN;
import static nl.samenhang.toegang.melding.Gevaar.NEE;
import static nl.samenhang.toegang.melding.Gevaar.NU;
import static nl.samenhang.toegang.melding.Noodsignaal.GEEN_ETEN;
import static nl.samenhang.toegang.melding.Noodsignaal.GEEN_SLAAPPLEK;
import static nl.samenhang.toegang.melding.Noodsignaal.GEWELD;
import static nl.samenhang.toegang.melding.Noodsignaal.ONTRUIMING;
import static nl.samenhang.toegang.melding.Noodsignaal.ZELFDODING;
import static nl.samenhang.toegang.melding.Noodsignaal.ZORG_VALT_WEG;
import static nl.samenhang.toegang.melding.Tijdsdruk.DEZE_WEEK;
import static nl.samenhang.toegang.melding.Tijdsdruk.KAN_WACHTEN;
import static nl.samenhang.toegang.melding.Tijdsdruk.VANDAAG;

import java.util.function.Predicate;
import nl.samenhang.kernel.Tekst;

/**
 * One line of the urgency policy: an answer, the urgency that follows and the reason for the
 * screen.
 */
public enum Urgentieregel {
    GEVAAR_NU(Urgentie.GEVAAR, s -> s.gevaar() == NU),
    DENKT_AAN_DOOD(Urgentie.GEVAAR, s -> s.has(ZELFDODING)),
    GEWELD_ONVEILIG(Urgentie.GEVAAR, s -> s.has(GEWELD) && s.gevaar() != NEE),
    KIND_ZONDER_SLAAPPLEK(Urgentie.GEVAAR, s -> s.has(GEEN_SLAAPPLEK) && s.kinderen()),
    GEWELD_EERDER(Urgentie.HOOG, s -> s.has(GEWELD)),
    GEVAAR_MISSCHIEN(Urgentie.HOOG, s -> s.gevaar() == MISSCHIEN),
    ZONDER_SLAAPPLEK(Urgentie.HOOG, s -> s.has(GEEN_SLAAPPLEK)),
    ZONDER_ETEN(Urgentie.HOOG, s -> s.has(GEEN_ETEN)),
    ONTRUIMING_DREIGT(Urgentie.HOOG, s -> s.has(ONTRUIMING)),
    ZORG_WEGGEVALLEN(Urgentie.HOOG, s -> s.has(ZORG_VALT_WEG)),
    MOET_VANDAAG(Urgentie.HOOG, s -> s.tijd() == VANDAAG),
    MOET_DEZE_WEEK(Urgentie.NORMAAL, s -> s.tijd() == DEZE_WEEK),
    KINDEREN_BETROKKEN(Urgentie.NORMAAL, Spoedvragen::kinderen),
    MAG_WACHTEN(Urgentie.LAAG, s -> s.tijd() == KAN_WACHTEN);

    private final Urgentie urgentie;
    private final Predicate<Spoedvragen> condition;

    Urgentieregel(Urgentie urgentie, Predicate<Spoedvragen> condition) {
        this.urgentie = urgentie;
        this.condition = condition;
    }

    Urgentie urgentie() {
        return urgentie;
    }

    boolean fits(Spoedvragen antwoorden) {
        return condition.test(antwoorden);
    }

    /** The sentence with which the screen and the list explain the urgency. */
    public Tekst reden() {
        return Tekst.of("melding.urgentiereden." + name());
    }
}

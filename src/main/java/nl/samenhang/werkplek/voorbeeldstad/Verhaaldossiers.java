package nl.samenhang.werkplek.voorbeeldstad;

import org.springframework.stereotype.Component;

/** The files of the stories, and the organisations and places that help in them. */
@Component
class Verhaaldossiers {

    private final Hulpkaart hulpkaart;
    private final Woonkaart woonkaart;
    private final PaarKaya paar;
    private final GezinAmal amal;
    private final GroepMarkt groep;
    private final Achterstanden achterstanden;

    Verhaaldossiers(
            Hulpkaart hulpkaart,
            Woonkaart woonkaart,
            PaarKaya paar,
            GezinAmal amal,
            GroepMarkt groep,
            Achterstanden achterstanden) {
        this.hulpkaart = hulpkaart;
        this.woonkaart = woonkaart;
        this.paar = paar;
        this.amal = amal;
        this.groep = groep;
        this.achterstanden = achterstanden;
    }

    void make(Stad stad) {
        hulpkaart.draw();
        woonkaart.draw();
        paar.make(stad);
        amal.make(stad);
        groep.make(stad);
        achterstanden.make(stad);
    }
}

package nl.samenhang.werkplek.tijdlijn.web;

import nl.samenhang.platform.document.Losstuk;
import nl.samenhang.werkplek.tijdlijn.TijdlijnRechten;
import org.springframework.stereotype.Component;

/** Post is for who files it, until it lies in a file. */
@Component
class Poststapel implements Losstuk {

    @Override
    public String soort() {
        return "poststuk";
    }

    @Override
    public String recht() {
        return TijdlijnRechten.POST;
    }
}

package nl.samenhang.toegang.melding.web;

import nl.samenhang.platform.document.Losstuk;
import nl.samenhang.toegang.melding.MeldingRechten;
import org.springframework.stereotype.Component;

/** What came along with a call for help is for who judges it, until it lies in a file. */
@Component
class Bijlagestuk implements Losstuk {

    @Override
    public String soort() {
        return "melding";
    }

    @Override
    public String recht() {
        return MeldingRechten.BEHANDELEN;
    }
}

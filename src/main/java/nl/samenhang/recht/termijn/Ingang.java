package nl.samenhang.recht.termijn;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** An entry as the file has it, where what is usual may be left out. */
record Ingang(
        String code,
        LocalDate geldigVan,
        Optional<LocalDate> geldigTot,
        Termijnsoort soort,
        Tweetalig naam,
        Tweetalig begin,
        List<Stap> stappen,
        Eigenaar eigenaar,
        Gevolg gevolg,
        String bron,
        Tweetalig uitleg) {

    Termijndefinitie toDefinitie() {
        return new Termijndefinitie(
                code,
                geldigVan,
                geldigTot,
                soort,
                naam,
                begin,
                stappen.stream().map(Stap::toStap).toList(),
                eigenaar,
                gevolg,
                bron,
                uitleg);
    }

    /**
     * A step; forward, from the start event and without the Algemene termijnenwet unless it says
     * so.
     */
    record Stap(
            Optional<String> sleutel,
            Optional<Tweetalig> naam,
            Optional<Integer> aantal,
            Eenheid eenheid,
            Optional<Richting> richting,
            Optional<Vanaf> vanaf,
            Optional<Boolean> atw,
            Optional<String> datum,
            Optional<Integer> verlenging) {

        Termijnstap toStap() {
            return new Termijnstap(
                    sleutel,
                    naam,
                    aantal.orElse(datum.isPresent() ? 0 : -1),
                    eenheid,
                    richting.orElse(Richting.VOORUIT),
                    vanaf.orElse(Vanaf.BEGIN),
                    atw.orElse(false),
                    datum.map(dag -> MonthDay.parse("--" + dag)),
                    verlenging.orElse(0));
        }
    }
}

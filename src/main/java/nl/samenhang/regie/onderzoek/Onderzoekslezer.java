package nl.samenhang.regie.onderzoek;

import org.springframework.stereotype.Component;

/** Reads all that was written down in one inquiry. */
@Component
class Onderzoekslezer {

    private final AnalyseRepository analyse;
    private final VoorafRepository vooraf;
    private final VerslagRepository verslagen;

    Onderzoekslezer(
            AnalyseRepository analyse, VoorafRepository vooraf, VerslagRepository verslagen) {
        this.analyse = analyse;
        this.vooraf = vooraf;
        this.verslagen = verslagen;
    }

    Onderzoeksinhoud read(OnderzoekId id) {
        return new Onderzoeksinhoud(
                analyse.antwoorden(id),
                analyse.bevindingen(id),
                analyse.hypothesen(id),
                analyse.generaties(id),
                vooraf.ondersteuning(id),
                vooraf.identiteiten(id),
                vooraf.plannen(id),
                verslagen.verslagen(id),
                verslagen.reacties(id));
    }
}

package nl.samenhang.bestaanszekerheid.regeling;

/**
 * The norms of the law. A single parent has the norm of a single person.
 *
 * <p>{@link #TOESLAG_ZELFSTANDIG_JONG} is what a person of 18 to 20 gets on top who cannot turn to
 * the parents (art. 20 lid 3).
 */
public enum Normsoort {
    ALLEENSTAAND("Participatiewet art. 21"),
    PAAR("Participatiewet art. 21"),
    ALLEENSTAAND_AOW("Participatiewet art. 22"),
    PAAR_AOW("Participatiewet art. 22"),
    ALLEENSTAAND_JONG("Participatiewet art. 20"),
    PAAR_JONG("Participatiewet art. 20"),
    PAAR_JONG_KIND("Participatiewet art. 20"),
    PAAR_GEMENGD("Participatiewet art. 20"),
    PAAR_GEMENGD_KIND("Participatiewet art. 20"),
    INRICHTING("Participatiewet art. 23"),
    INRICHTING_PAAR("Participatiewet art. 23"),
    /** What who lives in an institution gets on top. */
    INRICHTING_VERHOGING("Participatiewet art. 23 lid 2"),
    INRICHTING_VERHOGING_PAAR("Participatiewet art. 23 lid 2"),
    TOESLAG_ZELFSTANDIG_JONG("Participatiewet art. 20 lid 3");

    private final String artikel;

    Normsoort(String artikel) {
        this.artikel = artikel;
    }

    public String artikel() {
        return artikel;
    }

    /** Which norm it is without anybody who shares the costs. */
    static Normsoort of(Leefsituatie situatie) {
        return situatie.partner()
                .map(partner -> paar(situatie, partner))
                .orElseGet(() -> alleen(situatie.aanvrager()));
    }

    private static Normsoort alleen(Normleeftijd groep) {
        return switch (groep) {
            case JONGER_DAN_21 -> ALLEENSTAAND_JONG;
            case VAN_21_TOT_AOW -> ALLEENSTAAND;
            case AOW -> ALLEENSTAAND_AOW;
        };
    }

    /** With one partner of state pension age the norm of a pensioned couple counts. */
    private static Normsoort paar(Leefsituatie situatie, Normleeftijd partner) {
        var een = situatie.aanvrager();
        if (een == Normleeftijd.AOW || partner == Normleeftijd.AOW) {
            return PAAR_AOW;
        }
        var kind = !situatie.kinderen().isEmpty();
        if (een != partner) {
            return kind ? PAAR_GEMENGD_KIND : PAAR_GEMENGD;
        }
        if (een == Normleeftijd.JONGER_DAN_21) {
            return kind ? PAAR_JONG_KIND : PAAR_JONG;
        }
        return PAAR;
    }
}

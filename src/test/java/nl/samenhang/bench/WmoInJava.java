package nl.samenhang.bench;

/**
 * The rules of two tables of the Wmo written out as plain Java: what the compiled tables are
 * measured by.
 */
final class WmoInJava {

    private WmoInJava() {}

    enum Woont {
        IN_GEMEENTE,
        ELDERS_IN_NEDERLAND,
        BUITEN_NEDERLAND
    }

    enum Hulp {
        ZELFREDZAAMHEID,
        BESCHERMD_WONEN_OPVANG
    }

    enum Soort {
        MAATWERK,
        ROLSTOEL,
        WONINGAANPASSING,
        BESCHERMD_WONEN,
        OPVANG
    }

    enum Huishouden {
        ALLEEN,
        PAAR_BEIDEN_AOW,
        PAAR_ONDER_AOW
    }

    enum Oordeel {
        GEEN,
        MINDERJARIGE,
        BETALING,
        AANPAK
    }

    /** Whether somebody gets a provision (Wmo 2015 art. 2.3.5). */
    record Vraag(
            Woont woont,
            Hulp hulp,
            boolean beperking,
            boolean eigenKracht,
            boolean algemeenGebruikelijk,
            boolean gebruikelijkeHulp,
            boolean mantelzorg,
            boolean algemeneVoorziening,
            boolean wlz) {

        static Vraag of(Object[] geval) {
            return new Vraag(
                    Woont.valueOf((String) geval[0]),
                    Hulp.valueOf((String) geval[1]),
                    (boolean) geval[2],
                    (boolean) geval[3],
                    (boolean) geval[4],
                    (boolean) geval[5],
                    (boolean) geval[6],
                    (boolean) geval[7],
                    (boolean) geval[8]);
        }

        int rij() {
            if (woont == Woont.BUITEN_NEDERLAND) {
                return 0;
            }
            if (woont == Woont.ELDERS_IN_NEDERLAND && hulp == Hulp.ZELFREDZAAMHEID) {
                return 1;
            }
            if (!beperking) {
                return 2;
            }
            if (eigenKracht) {
                return 3;
            }
            if (algemeenGebruikelijk) {
                return 4;
            }
            if (gebruikelijkeHulp) {
                return 5;
            }
            if (mantelzorg) {
                return 6;
            }
            if (algemeneVoorziening) {
                return 7;
            }
            return wlz ? 8 : 9;
        }
    }

    /** Whether somebody pays for it (Uitvoeringsbesluit Wmo 2015 art. 3.8). */
    record Bijdrage(
            Soort soort,
            int leeftijd,
            boolean ouderBetaalt,
            Huishouden huishouden,
            boolean andereBijdrage,
            int nachtenOpvang,
            Oordeel oordeel) {

        static Bijdrage of(Object[] geval) {
            return new Bijdrage(
                    Soort.valueOf((String) geval[0]),
                    (int) geval[1],
                    (boolean) geval[2],
                    Huishouden.valueOf((String) geval[3]),
                    (boolean) geval[4],
                    (int) geval[5],
                    Oordeel.valueOf((String) geval[6]));
        }

        int rij() {
            if (soort == Soort.BESCHERMD_WONEN || soort == Soort.OPVANG) {
                return 0;
            }
            if (andereBijdrage) {
                return 1;
            }
            if (nachtenOpvang >= 2) {
                return 2;
            }
            if (oordeel == Oordeel.MINDERJARIGE) {
                return 3;
            }
            if (soort == Soort.ROLSTOEL) {
                return 4;
            }
            if (leeftijd < 18) {
                return soort == Soort.WONINGAANPASSING && ouderBetaalt ? 5 : 6;
            }
            if (huishouden == Huishouden.PAAR_ONDER_AOW) {
                return 7;
            }
            return switch (oordeel) {
                case BETALING -> 8;
                case AANPAK -> 9;
                case GEEN, MINDERJARIGE -> 10;
            };
        }
    }
}

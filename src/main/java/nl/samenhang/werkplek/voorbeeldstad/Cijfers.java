package nl.samenhang.werkplek.voorbeeldstad;

import java.util.Map;
import java.util.TreeMap;

/**
 * The rates behind the town: shares of households, yearly chances of what happens to people, shares
 * of households with a file. Rounded national figures (CBS) and, where there is none, an estimate.
 */
final class Cijfers {

    static final double ALLEENSTAAND = 0.40;
    static final double PAAR = 0.28;
    static final double PAAR_MET_KINDEREN = 0.245;
    static final double EENOUDER = 0.075;

    /** Years that people stay at one address, on average. */
    static final double JAREN_OP_EEN_ADRES = 9;

    /** Households of which the address before this one is known too. */
    static final double VERHUISD_BINNEN_GEZIN = 0.45;

    static final double ANDERE_OUDER_IN_DE_STAD = 0.6;
    static final double WEDUWSCHAP_BOVEN_70 = 0.5;
    static final double GETROUWD = 0.75;
    static final double GEMENGDE_HERKOMST = 0.08;
    static final double GEHEIM_ADRES = 0.003;
    static final double TOLK = 0.25;
    static final double HUISGENOOT = 0.012;
    static final double INWONENDE_GROOTOUDER = 0.006;
    static final double SPREIDING_GEBIEDEN = 0.2;
    static final double AANDEEL_MET_DOSSIER = 0.10;

    private Cijfers() {}

    /** All rates by name, for the page that says how the town was made. */
    static Map<String, Double> all() {
        return new TreeMap<>(
                Map.ofEntries(
                        Map.entry("alleenstaand", ALLEENSTAAND),
                        Map.entry("paar", PAAR),
                        Map.entry("paar-met-kinderen", PAAR_MET_KINDEREN),
                        Map.entry("eenouder", EENOUDER),
                        Map.entry("jaren-op-een-adres", JAREN_OP_EEN_ADRES),
                        Map.entry("verhuisd", VERHUISD_BINNEN_GEZIN),
                        Map.entry("andere-ouder-in-de-stad", ANDERE_OUDER_IN_DE_STAD),
                        Map.entry("weduwschap-boven-70", WEDUWSCHAP_BOVEN_70),
                        Map.entry("getrouwd", GETROUWD),
                        Map.entry("gemengde-herkomst", GEMENGDE_HERKOMST),
                        Map.entry("geheim-adres", GEHEIM_ADRES),
                        Map.entry("tolk", TOLK),
                        Map.entry("huisgenoot", HUISGENOOT),
                        Map.entry("inwonende-grootouder", INWONENDE_GROOTOUDER),
                        Map.entry("spreiding-gebieden", SPREIDING_GEBIEDEN),
                        Map.entry("met-dossier", AANDEEL_MET_DOSSIER)));
    }
}

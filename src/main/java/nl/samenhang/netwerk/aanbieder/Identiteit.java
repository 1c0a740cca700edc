package nl.samenhang.netwerk.aanbieder;

/**
 * What an organisation stands for: a religion, a belief or a culture in which people may recognise
 * themselves (Jeugdwet art. 2.3 lid 4, Wmo 2015 art. 2.3.5 lid 5). It describes the organisation
 * and never who asks for it.
 */
public enum Identiteit {
    ISLAMITISCH,
    PROTESTANT,
    KATHOLIEK,
    JOODS,
    HINDOEISTISCH,
    HUMANISTISCH,
    ANTROPOSOFISCH,
    REGENBOOG
}

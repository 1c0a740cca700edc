package nl.samenhang.bestaanszekerheid.vroegsignaal;

/** The words of the national exchange of early signals (DDAS early signals 0.9). */
final class Ddas {

    private Ddas() {}

    static String of(Partnersoort soort) {
        return switch (soort) {
            case HUUR -> "Huur";
            case ENERGIE, EINDELEVERING -> "Energie";
            case WATER -> "Water";
            case ZORG -> "Zorg";
            case CAK -> "CAK Zorgverzekeringen";
        };
    }

    static String of(Contactsoort soort) {
        return switch (soort) {
            case HUISBEZOEK -> "Huisbezoek";
            case TELEFOON -> "Telefoon";
            case SMS -> "SMS/Whatsapp";
            case MAIL -> "Mail";
            case BRIEF -> "Brief";
            case KAARTJE -> "Kaartje";
            case OVERIGE -> "Overige";
            case ADMINISTRATIEF -> "Administratief";
        };
    }

    static String of(Dagdeel deel) {
        return switch (deel) {
            case OCHTEND -> "Ochtend";
            case MIDDAG -> "Middag";
            case AVOND -> "Avond";
        };
    }

    static String of(Zaakresultaat resultaat) {
        return switch (resultaat) {
            case HERHAALD -> "Niet opgepakt: herhaalde melding";
            case ONTERECHT -> "Niet opgepakt: onterecht signaal";
            case OVERLEDEN -> "Inwoner is overleden";
            case GEEN_INWONER -> "Persoon is geen inwoner (meer) in de gemeente";
            case ANDERE_REDEN -> "Niet opgepakt: andere reden";
            case BEKEND -> "Inwoner al bekend bij schuldhulpverlening";
            case ANDER_TRAJECT -> "Inwoner heeft al een ander lopend traject";
            case GEEN_CONTACT -> "Definitief geen contact kunnen krijgen";
            case GEEN_REACTIE -> "Geen reactie na eerder contact";
            case GEEN_HULP -> "Inwoner hoeft geen hulp vanuit vroegsignalering";
            case ZELF_GEREGELD -> "Inwoner heeft zelf al betaald/betalingsregeling getroffen";
            case ADVIES -> "(Budget)advies en/of quick fix";
            case VERVOLG_FINANCIEEL -> "Vervolghulp en/of verwijzing financieel";
            case VERWIJZING_ZONDER_CONTACT -> "Verwijzing zonder contact";
            case VERVOLG_ANDERS -> "Vervolghulp en/of verwijzing niet financieel";
        };
    }

    /** Only what was not taken up has a status of its own; what was stands with its case. */
    static String status(String status) {
        return switch (status) {
            case "ONTERECHT" -> of(Zaakresultaat.ONTERECHT);
            case "HERHAALD" -> of(Zaakresultaat.HERHAALD);
            case "OVERLEDEN" -> of(Zaakresultaat.OVERLEDEN);
            case "GEEN_INWONER" -> of(Zaakresultaat.GEEN_INWONER);
            case "ANDERE_REDEN" -> of(Zaakresultaat.ANDERE_REDEN);
            case String _ -> "Nog niet opgepakt";
        };
    }
}

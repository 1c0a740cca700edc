package nl.samenhang.bestaanszekerheid.vroegsignaal;

/** How a case ends (DDAS early signals 0.9). */
public enum Zaakresultaat {
    ADVIES,
    VERVOLG_FINANCIEEL,
    VERVOLG_ANDERS,
    ZELF_GEREGELD,
    GEEN_HULP,
    GEEN_REACTIE,
    GEEN_CONTACT,
    BEKEND,
    ANDER_TRAJECT,
    VERWIJZING_ZONDER_CONTACT,
    GEEN_INWONER,
    OVERLEDEN,
    HERHAALD,
    ONTERECHT,
    ANDERE_REDEN;

    /** Whether somebody accepted help; until then nothing of other files is looked into. */
    public boolean isHulp() {
        return switch (this) {
            case ADVIES, VERVOLG_FINANCIEEL, VERVOLG_ANDERS -> true;
            case ZELF_GEREGELD,
                    GEEN_HULP,
                    GEEN_REACTIE,
                    GEEN_CONTACT,
                    BEKEND,
                    ANDER_TRAJECT,
                    VERWIJZING_ZONDER_CONTACT,
                    GEEN_INWONER,
                    OVERLEDEN,
                    HERHAALD,
                    ONTERECHT,
                    ANDERE_REDEN ->
                    false;
        };
    }
}

package nl.samenhang.platform.notification;

import java.util.List;

/** A letter with all its words. */
public record BriefView(
        String taal,
        Afzender afzender,
        String ontvanger,
        List<String> adresregels,
        String datum,
        String datumlabel,
        String telefoon,
        String titel,
        String aanhef,
        List<String> alineas,
        String slot) {}

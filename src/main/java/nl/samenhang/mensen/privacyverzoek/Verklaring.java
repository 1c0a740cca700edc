package nl.samenhang.mensen.privacyverzoek;

import java.time.LocalDate;

/** What a resident says about data that was not changed; it stands beside the data. */
public record Verklaring(String tekst, LocalDate op) {}

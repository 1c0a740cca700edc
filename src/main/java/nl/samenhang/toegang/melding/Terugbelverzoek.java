package nl.samenhang.toegang.melding;

import java.time.LocalDate;

/** A reporter who is still to be called. */
public record Terugbelverzoek(MeldingId melding, Melderbericht bericht, LocalDate uiterlijk) {}

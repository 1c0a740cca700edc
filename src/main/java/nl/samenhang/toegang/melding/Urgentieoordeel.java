package nl.samenhang.toegang.melding;

import java.util.List;

/** How urgent a melding is and by which rules; the rules of lower urgency are left out. */
public record Urgentieoordeel(Urgentie urgentie, List<Urgentieregel> regels) {}

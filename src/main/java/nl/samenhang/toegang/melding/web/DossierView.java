package nl.samenhang.toegang.melding.web;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.gezin.Gezinsstatus;

/** That there is or was a file. What is in it is seen by who may open it, and nowhere here. */
public record DossierView(GezinId id, String naam, Gezinsstatus status) {}

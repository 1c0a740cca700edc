package nl.samenhang.mensen.huishouden;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;

/** Somebody who lives or lived in a household. */
public record Huishoudenlid(InwonerId inwoner, Periode periode) {}

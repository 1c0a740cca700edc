package nl.samenhang.mensen.gezin;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;

/** A member of a gezin, wherever they live. */
public record Gezinslid(InwonerId inwoner, Gezinsrol rol, Periode periode) {}

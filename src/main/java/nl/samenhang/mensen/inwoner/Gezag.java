package nl.samenhang.mensen.inwoner;

import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;

/** Authority over a child; two authorities over one child never overlap in time. */
public record Gezag(InwonerId kind, Gezagscode code, Periode periode) {}

package nl.samenhang.mensen.huishouden;

import java.util.Set;
import nl.samenhang.kernel.InwonerId;

/** People at one address on one day who are one household. */
record Groep(Set<InwonerId> leden) {}

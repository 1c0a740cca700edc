package nl.samenhang.mensen.inwoner;

import java.util.UUID;

/** Many persons were taken over at once; who lives with whom has to be derived anew. */
public record InwonersIngelezen(UUID inlezing) {}

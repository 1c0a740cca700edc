package nl.samenhang.regie.gezinsplan;

import java.util.UUID;

/** A document that belongs to a part of the plan; its content is kept by the document room. */
public record Plandocument(OnderdeelId onderdeel, UUID document, String naam) {}
